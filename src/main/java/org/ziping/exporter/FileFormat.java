package org.ziping.exporter;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A file format that documents are written in. */
public enum FileFormat {
    XLSX(XlsxWriter::new),
    DOCX(DocxWriter::new),
    PDF(PdfWriter::new);

    private final Function<Instant, DocumentWriter> writer;

    FileFormat(Function<Instant, DocumentWriter> writer) {
        this.writer = writer;
    }

    /** The file name extension without the dot, also the name on the command line. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A writer that dates its files {@code created}. */
    public DocumentWriter writer(Instant created) {
        return writer.apply(created);
    }

    /** The format of this extension, in any case, if there is one. */
    public static Optional<FileFormat> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(f -> f.extension().equals(extension.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
