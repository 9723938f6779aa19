package org.ziping.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.form.Forms;
import org.ziping.importer.Importer;

/** Reading mixed files, 100 and 1,000 of them, and one sheet of 5,000 indicators. */
@Tag("bench")
class ReadBench {

    private static final Path BINARY = Path.of("src/test/resources/org/ziping/importer/binary");
    private static final Path SAMPLE = Path.of("seeds/sample/jinbao-2021.docx");
    private static final int ROWS = 5_000;

    @TempDir
    Path folder;

    @Test
    void mixedFiles() throws IOException {
        Importer importer = new Importer(Forms.shipped());
        List<Path> kinds = new ArrayList<>(List.of(SAMPLE, sheet(10)));
        try (Stream<Path> files = Files.list(BINARY)) {
            files.sorted().forEach(kinds::add);
        }
        for (int count : new int[] {100, 1_000}) {
            long start = System.nanoTime();
            long most = 0;
            int projects = 0;
            for (int i = 0; i < count; i++) {
                projects +=
                        importer.read(kinds.get(i % kinds.size())).projects().size();
                Runtime runtime = Runtime.getRuntime();
                most = Math.max(most, runtime.totalMemory() - runtime.freeMemory());
            }
            long millis = (System.nanoTime() - start) / 1_000_000;
            System.out.printf(
                    Locale.ROOT,
                    "read %,d mixed files: %,d ms, %d a second, %,d projects, at most %,d MB in use%n",
                    count,
                    millis,
                    count * 1000L / Math.max(1, millis),
                    projects,
                    most >> 20);
        }
    }

    @Test
    void oneLongSheet() throws Exception {
        Path file = sheet(ROWS);
        Importer importer = new Importer(Forms.shipped());
        Bench.row("read one sheet of 5,000 indicators", 2, 10, () -> importer.read(file));
    }

    private Path sheet(int rows) throws IOException {
        Path file = folder.resolve(rows + ".xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet();
            row(sheet, "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
            for (int i = 1; i <= rows; i++) {
                row(sheet, "产出指标", "数量指标", "完成事项" + i, "≥" + i + "项", i + "项", "1", "1");
            }
            workbook.write(out);
        }
        return file;
    }

    private static void row(Sheet sheet, String... texts) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }
}
