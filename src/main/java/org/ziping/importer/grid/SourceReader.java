package org.ziping.importer.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.ziping.importer.grid.UnreadableFileException.Reason;

/**
 * Reads an office file into neutral text, deciding by content what it is. Every failure of whatever library ends here
 * as an {@link UnreadableFileException} with a sentence for the user.
 */
public final class SourceReader {

    private final ReadLimits limits;
    private final Cancellation cancellation;

    /** A reader with the standard limits that is never cancelled. */
    public SourceReader() {
        this(ReadLimits.standard(), Cancellation.NEVER);
    }

    /** A reader with the given limits that stops with a {@link CancellationException} when asked to. */
    public SourceReader(ReadLimits limits, Cancellation cancellation) {
        this.limits = limits;
        this.cancellation = cancellation;
    }

    /** Reads a file from disk. */
    public SourceDocument read(Path file) throws UnreadableFileException {
        Path fileName = file.getFileName();
        String name = fileName == null ? file.toString() : fileName.toString();
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnreadableFileException(Files.exists(file) ? Reason.WRONG_TYPE : Reason.MISSING, name);
            }
            if (Files.size(file) > limits.fileBytes()) {
                throw new UnreadableFileException(Reason.TOO_LARGE, name);
            }
            return read(name, Files.readAllBytes(file));
        } catch (UnreadableFileException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new UnreadableFileException(Reason.MISSING, name, e);
        } catch (AccessDeniedException e) {
            throw new UnreadableFileException(Reason.NO_ACCESS, name, e);
        } catch (IOException | SecurityException e) {
            throw new UnreadableFileException(Reason.NO_ACCESS, name, e);
        }
    }

    /** Reads the bytes of a file called {@code name}. */
    public SourceDocument read(String name, byte[] bytes) throws UnreadableFileException {
        if (bytes.length == 0) {
            throw new UnreadableFileException(Reason.EMPTY, name);
        }
        if (bytes.length > limits.fileBytes()) {
            throw new UnreadableFileException(Reason.TOO_LARGE, name);
        }
        boolean zip = ContentSniffer.isZip(bytes);
        try {
            if (zip) {
                return readZip(name, bytes);
            }
            if (ContentSniffer.isCompound(bytes)) {
                return readCompound(name, bytes);
            }
            return readText(name, bytes);
        } catch (UnreadableFileException | CancellationException e) {
            throw e;
        } catch (LimitExceededException | StackOverflowError | OutOfMemoryError e) {
            throw new UnreadableFileException(Reason.TOO_LARGE, name, e);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFileException(Reason.ENCRYPTED, name, e);
        } catch (OldFileFormatException e) {
            throw new UnreadableFileException(Reason.OTHER_OFFICE, name, e);
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.TRUNCATED, name, e);
        } catch (XMLStreamException | RuntimeException e) {
            throw new UnreadableFileException(Reason.DAMAGED, name, e);
        }
    }

    private SourceDocument readZip(String name, byte[] bytes) throws IOException, XMLStreamException {
        try (ZipParts parts = ZipParts.open(bytes, limits, cancellation)) {
            MainPart main = MainPart.find(parts);
            return switch (main.kind()) {
                case XLSX ->
                    new SourceDocument(
                            name, FileKind.XLSX, new XlsxReader(parts, limits, cancellation).read(main.path()));
                case DOCX ->
                    new SourceDocument(
                            name, FileKind.DOCX, new DocxReader(limits, cancellation).read(parts, main.path()));
                case OPEN_DOCUMENT -> openDocument(name, parts, main.path());
                case OTHER_OFFICE -> throw new UnreadableFileException(Reason.OTHER_OFFICE, name);
                case NONE -> throw new UnreadableFileException(Reason.WRONG_TYPE, name);
            };
        }
    }

    private SourceDocument openDocument(String name, ZipParts parts, String path)
            throws IOException, XMLStreamException {
        if (OdfReader.encrypted(parts)) {
            throw new UnreadableFileException(Reason.ENCRYPTED, name);
        }
        return new OdfReader(limits, cancellation).read(name, parts.part(path).orElseThrow(IOException::new));
    }

    private SourceDocument readText(String name, byte[] bytes) throws IOException, XMLStreamException {
        switch (ContentSniffer.textKind(bytes, name)) {
            case WEB_PAGE -> {
                List<Block> blocks = new HtmlReader(limits, cancellation).read(PlainText.decode(bytes));
                if (blocks.isEmpty()) {
                    throw new UnreadableFileException(Reason.WEB_PAGE, name);
                }
                return new SourceDocument(name, FileKind.HTML, blocks);
            }
            case XML -> {
                List<Block> sheets =
                        new SpreadsheetXmlReader(limits, cancellation).read(new ByteArrayInputStream(bytes));
                if (sheets.isEmpty()) {
                    throw new UnreadableFileException(Reason.OTHER_OFFICE, name);
                }
                return new SourceDocument(name, FileKind.SPREADSHEET_XML, sheets);
            }
            default -> {
                TextGrid table = new DelimitedReader(limits, cancellation)
                        .read(PlainText.decode(bytes))
                        .orElseThrow(() -> new UnreadableFileException(Reason.PLAIN_TEXT, name));
                return new SourceDocument(name, FileKind.DELIMITED, List.of(table));
            }
        }
    }

    private SourceDocument readCompound(String name, byte[] bytes) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (has(root, "EncryptedPackage") || has(root, "EncryptionInfo")) {
                throw new UnreadableFileException(Reason.ENCRYPTED, name);
            }
            if (has(root, "WordDocument")) {
                try (HWPFDocument document = new HWPFDocument(root)) {
                    List<Block> blocks = new DocReader(cancellation).read(document);
                    return new SourceDocument(name, FileKind.DOC, blocks);
                }
            }
            if (has(root, "Workbook") || has(root, "Book")) {
                try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
                    return new SourceDocument(name, FileKind.XLS, new XlsReader(limits, cancellation).read(workbook));
                }
            }
            throw new UnreadableFileException(Reason.OTHER_OFFICE, name);
        }
    }

    private static boolean has(DirectoryNode root, String entry) {
        return root.hasEntryCaseInsensitive(entry);
    }
}
