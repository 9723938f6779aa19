package org.ziping.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.report.ReportDocument;

/** A file is written whole, or the user is told in a sentence and the old file is there. */
class ExporterTest {

    private final Exporter exporter = new Exporter(Clock.fixed(Annexes.CREATED, ZoneOffset.UTC));
    private final ReportDocument annex = Annexes.annex("xinzhou");

    @TempDir
    Path folder;

    @Test
    void writesEveryFormatAndMakesTheFolder() {
        for (FileFormat format : FileFormat.values()) {
            Path file = folder.resolve("2021年").resolve("附表." + format.extension());
            exporter.write(annex, format, file);
            assertThat(file).isNotEmptyFile();
        }
        assertThat(FileFormat.ofExtension("PDF")).contains(FileFormat.PDF);
    }

    @Test
    void aFileOpenInOfficeIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("附表.xlsx"), "old");
        Files.createFile(folder.resolve("~$附表.xlsx"));
        assertThatThrownBy(() -> exporter.write(annex, FileFormat.XLSX, file))
                .isInstanceOf(ExportException.class)
                .hasMessageContainingAll("附表.xlsx", "打开", "没有改动");
        assertThat(file).hasContent("old");
    }

    @Test
    void aFolderInThePlaceOfTheFileIsNamed() throws IOException {
        Path file = Files.createDirectories(folder.resolve("附表.pdf/x")).getParent();
        assertThatThrownBy(() -> exporter.write(annex, FileFormat.PDF, file))
                .isInstanceOf(ExportException.class)
                .hasMessageContainingAll("附表.pdf", "文件夹");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsASentenceToo() throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "old").resolve("附表.pdf");
        assertThatThrownBy(() -> exporter.write(annex, FileFormat.PDF, file))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("没有留下任何文件");
    }
}
