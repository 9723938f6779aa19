package org.ziping.importer.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.ziping.importer.grid.UnreadableFileException.Reason;

/** Whatever is wrong with a file, the answer is a sentence that names it. */
final class UnreadableFilesTest {

    private static final String CONTENT_TYPES =
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>";
    private final SourceReader reader = new SourceReader();

    @Test
    void emptyAndForeignFilesAreNamed() {
        assertThat(refused(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(refused("%PDF-1.7 …")).isEqualTo(Reason.PDF);
        assertThat(refused("<html><table><tr><td>1</td><td>")).isEqualTo(Reason.TRUNCATED);
        assertThat(refused("\ufeff<!DOCTYPE html><html></html>")).isEqualTo(Reason.WEB_PAGE);
        assertThat(refused("MIME-Version: 1.0\r\nContent-Type: multipart/related"))
                .isEqualTo(Reason.WEB_PAGE);
        assertThat(refused("道路养护，全年完成十二次。\n得分 90\n")).isEqualTo(Reason.PLAIN_TEXT);
        assertThat(refused("{\\rtf1\\ansi")).isEqualTo(Reason.RICH_TEXT);
        assertThat(refused("<?xml version='1.0'?><Workbook/>")).isEqualTo(Reason.OTHER_OFFICE);
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        assertThat(refused(noise)).isEqualTo(Reason.WRONG_TYPE);
    }

    @Test
    void missingFilesAndFoldersAreNamed() {
        assertThatThrownBy(() -> reader.read(Path.of("target/no-such-file.xlsx")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("no-such-file.xlsx");
        assertThatThrownBy(() -> reader.read(Path.of("target"))).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void aWorkbookCutAnywhereIsNeverTakenForAnEmptyOne() throws IOException {
        byte[] whole = workbook();
        for (int percent = 1; percent < 100; percent += 3) {
            Reason reason = refused(Arrays.copyOf(whole, whole.length * percent / 100));
            assertThat(reason).isIn(Reason.TRUNCATED, Reason.PLAIN_TEXT, Reason.WRONG_TYPE);
        }
    }

    @Test
    void aBinaryWorkbookCutAnywhereIsReadOrRefused() throws IOException {
        byte[] whole = binaryWorkbook();
        for (int percent = 5; percent < 100; percent += 5) {
            byte[] part = Arrays.copyOf(whole, whole.length * percent / 100);
            assertThatThrownBy(() -> {
                        SourceDocument read = reader.read("旧表.xls", part);
                        assertThat(read.grids().get(0).text(0, 0)).isEqualTo("项目名称");
                        throw new UnreadableFileException(Reason.DAMAGED, "read after all");
                    })
                    .isInstanceOf(UnreadableFileException.class);
        }
    }

    @Test
    void flippedBytesNeverEscapeAsOtherExceptions() throws IOException {
        Random random = new Random(11);
        for (byte[] whole : new byte[][] {workbook(), binaryWorkbook()}) {
            for (int i = 0; i < 60; i++) {
                byte[] damaged = whole.clone();
                for (int j = 0; j < 8; j++) {
                    damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt();
                }
                try {
                    assertThat(reader.read("x", damaged).blocks()).isNotNull();
                } catch (UnreadableFileException e) {
                    assertThat(e.sentence()).contains("x");
                }
            }
        }
    }

    @Test
    void passwordsAreAskedFor() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage inside = OPCPackage.open(new ByteArrayInputStream(workbook()));
                    OutputStream data = encryptor.getDataStream(files)) {
                inside.save(data);
            }
            files.writeFilesystem(out);
            assertThat(refused(out.toByteArray())).isEqualTo(Reason.ENCRYPTED);
        }
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        byte[] locked = binaryWorkbook();
        Biff8EncryptionKey.setCurrentUserPassword(null);
        assertThat(refused(locked)).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void otherZipsAreNotOfficeFiles() throws IOException {
        assertThat(refused(zip("readme.txt", "hello"))).isEqualTo(Reason.WRONG_TYPE);
        assertThat(refused(zip("content.xml", "<office/>"))).isEqualTo(Reason.OTHER_OFFICE);
    }

    @Test
    void aBombIsRefusedBeforeItFillsTheMemory() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        assertThat(refused(out.toByteArray())).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aMillionRowsAreRefused() throws IOException {
        StringBuilder rows = new StringBuilder("<worksheet><sheetData>");
        for (int i = 1; i <= 1_000_000; i++) {
            rows.append("<row r='").append(i).append("'><c><v>1</v></c></row>");
        }
        rows.append("</sheetData></worksheet>");
        assertThat(refused(bareWorkbook(rows.toString()))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aMillionEmptyFormattedRowsCostNothing() throws IOException {
        StringBuilder rows = new StringBuilder("<worksheet><sheetData><row r='1'><c r='A1'><v>7</v></c></row>");
        for (int i = 2; i <= 1_000_000; i++) {
            rows.append("<row r='").append(i).append("'><c s='1'/></row>");
        }
        rows.append("</sheetData></worksheet>");
        TextGrid grid =
                reader.read("x.xlsx", bareWorkbook(rows.toString())).grids().get(0);
        assertThat(grid.rows()).isEqualTo(1);
        assertThat(grid.text(0, 0)).isEqualTo("7");
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        String open = "<w:tbl><w:tr><w:tc>";
        String close = "</w:tc></w:tr></w:tbl>";
        String body = "<w:document xmlns:w='w'><w:body>" + open.repeat(20_000) + close.repeat(20_000)
                + "</w:body></w:document>";
        assertThat(refused(zip("word/document.xml", body))).isEqualTo(Reason.TOO_LARGE);
        String runs = "<w:document xmlns:w='w'><w:body><w:p>" + "<w:x>".repeat(100_000) + "</w:x>".repeat(100_000)
                + "</w:p></w:body></w:document>";
        assertThat(refused(zip("word/document.xml", runs))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void outsideEntitiesAreNotFollowed() throws IOException {
        String body = "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                + "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>a&e;b</w:t></w:r></w:p></w:body></w:document>";
        try {
            SourceDocument read = reader.read("x.docx", zip("word/document.xml", body));
            assertThat(read.lines()).allMatch(l -> l.text().equals("ab"));
        } catch (UnreadableFileException e) {
            assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
        }
    }

    @Test
    void cancellingStopsTheReading() throws IOException {
        byte[] whole = workbook();
        SourceReader stopped = new SourceReader(ReadLimits.standard(), () -> true);
        assertThatThrownBy(() -> stopped.read("x.xlsx", whole)).isInstanceOf(CancellationException.class);
    }

    private Reason refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    private Reason refused(byte[] bytes) {
        UnreadableFileException e =
                catchThrowableOfType(UnreadableFileException.class, () -> reader.read("表.xlsx", bytes));
        assertThat(e).as("refusal").isNotNull();
        assertThat(e.sentence()).contains("表.xlsx");
        return e.reason();
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("自评").createRow(0).createCell(0).setCellValue("项目名称");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] binaryWorkbook() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("自评").createRow(0).createCell(0).setCellValue("项目名称");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] bareWorkbook(String sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", CONTENT_TYPES);
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r='http://x/relationships'><sheets><sheet name='a' r:id='r1'/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id='r1' Target='sheet1.xml'/></Relationships>");
            put(zip, "xl/sheet1.xml", sheet);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, name, text);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
