package org.ziping.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;
import org.ziping.model.Indicator;
import org.ziping.report.PageRun;
import org.ziping.report.ReportDocument;
import org.ziping.report.ReportLayout;
import org.ziping.report.ReportOptions;
import org.ziping.scoring.Scorecard;

/** What Excel finds in an exported annex. */
class XlsxWriterTest {

    @Test
    void tiersAreMergedAndEveryCellOfThemHasItsBorders() throws IOException {
        try (XSSFWorkbook book = read(Annexes.annex("xinzhou"))) {
            XSSFSheet sheet = book.getSheetAt(0);
            Map<String, String> merged = sheet.getMergedRegions().stream()
                    .collect(Collectors.toMap(
                            CellRangeAddress::formatAsString,
                            r -> sheet.getRow(r.getFirstRow())
                                    .getCell(r.getFirstColumn())
                                    .toString()));
            assertThat(merged).containsEntry("A7:A13", "产出指标").containsEntry("B10:B13", "成本指标");
            for (int row = 4; row <= 16; row++) {
                for (int column = 0; column < 9; column++) {
                    XSSFCell cell = sheet.getRow(row).getCell(column);
                    assertThat(cell.getCellStyle().getBorderLeft()).isEqualTo(BorderStyle.THIN);
                    assertThat(cell.getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.THIN);
                    assertThat(cell.getCellStyle().getFont().getFontName()).isIn("仿宋_GB2312", "黑体");
                }
            }
        }
    }

    @Test
    void numbersAreNumbersAndTotalsAreFormulasThatGiveThePrintedFigure() throws IOException {
        for (String form : List.of("xinzhou", "central")) {
            try (XSSFWorkbook book = read(Annexes.annex(form))) {
                XSSFSheet sheet = book.getSheetAt(0);
                List<Cell> formulas = cells(sheet).stream()
                        .filter(c -> c.getCellType() == CellType.FORMULA)
                        .toList();
                List<Double> printed =
                        formulas.stream().map(Cell::getNumericCellValue).toList();
                assertThat(printed).contains(100.0, 91.0);
                var evaluator = book.getCreationHelper().createFormulaEvaluator();
                assertThat(formulas.stream()
                                .map(c -> evaluator.evaluate(c).getNumberValue())
                                .toList())
                        .isEqualTo(printed);
            }
        }
        try (XSSFWorkbook book = read(Annexes.annex("xinzhou"))) {
            XSSFCell rate = book.getSheetAt(0).getRow(9).getCell(6);
            assertThat(rate.getNumericCellValue()).isEqualTo(0.4572);
            assertThat(rate.getCellStyle().getDataFormatString()).isEqualTo("0.00%");
            assertThat(book.getSheetAt(0).getRow(9).getCell(4).getStringCellValue())
                    .isEqualTo("55.32");
        }
    }

    @Test
    void isSetUpForPrintingOnA4() throws IOException {
        try (XSSFWorkbook book = read(Annexes.annex("xinzhou"))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("项目支出绩效自评表");
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("5:5");
            assertThat(book.getPrintArea(0)).endsWith("$A$1:$I$17");
        }
        try (XSSFWorkbook book = read(Annexes.annex("central"))) {
            assertThat(book.getSheetAt(0).getPrintSetup().getLandscape()).isFalse();
        }
    }

    @Test
    void textNeverBecomesAFormula() throws IOException {
        List<String> traps =
                List.of("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\")");
        for (String trap : traps) {
            Evaluation sample = Annexes.sample();
            List<Indicator> lines = sample.indicators().stream()
                    .map(i -> i.withDeviationReason(trap).withName(trap))
                    .toList();
            try (XSSFWorkbook book = read(Annexes.annex(sample.withIndicators(lines), "xinzhou"))) {
                List<Cell> trapped = cells(book.getSheetAt(0)).stream()
                        .filter(c -> c.getCellType() == CellType.STRING)
                        .filter(c -> c.getStringCellValue().equals(trap))
                        .toList();
                assertThat(trapped)
                        .hasSize(20)
                        .allSatisfy(c ->
                                assertThat(c.getCellStyle().getQuotePrefixed()).isTrue());
            }
        }
    }

    @Test
    void everySheetHasANameThatExcelTakesHoweverLongTheProjectsNameIs() throws IOException {
        Evaluation odd = Annexes.sample().withHeader(HeaderField.PROJECT, "道路[一]：改造/扩建?" + "工程".repeat(40));
        Scorecard card = Annexes.score(odd);
        ReportDocument report =
                ReportLayout.of(odd, card, Annexes.form("xinzhou"), new ReportOptions(true, true, true));
        try (XSSFWorkbook book = read(report)) {
            assertThat(names(book)).containsExactly("封面", "报告正文", "签字盖章页", "项目支出绩效自评表");
        }
        try (XSSFWorkbook book = read(new ReportDocument(
                "年".repeat(40),
                report.runs().stream()
                        .map(run -> new PageRun(run.page(), run.pieces()))
                        .toList()))) {
            assertThat(names(book))
                    .hasSize(4)
                    .doesNotHaveDuplicates()
                    .allSatisfy(name ->
                            assertThat(name).hasSizeLessThanOrEqualTo(31).startsWith("年".repeat(29)));
        }
    }

    private static List<String> names(XSSFWorkbook book) {
        return IntStream.range(0, book.getNumberOfSheets())
                .mapToObj(book::getSheetName)
                .toList();
    }

    @Test
    void charactersThatXmlCannotHoldAreLeftOut() throws IOException {
        Evaluation odd = Annexes.sample();
        odd = odd.withIndicator(
                odd.indicators().get(0).id(),
                i -> i.withDeviationReason("a\u0000b\u0008\uD800c\uFFFF").withName("x".repeat(40_000)));
        try (XSSFWorkbook book = read(Annexes.annex(odd, "xinzhou"))) {
            assertThat(book.getSheetAt(0).getRow(6).getCell(8).getStringCellValue())
                    .isEqualTo("abc");
            assertThat(book.getSheetAt(0).getRow(6).getCell(2).getStringCellValue())
                    .hasSize(32_767);
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytesAndNamesTheUnitAlone() throws IOException {
        byte[] one = Annexes.bytes(Annexes.annex("xinzhou"), FileFormat.XLSX);
        assertThat(Annexes.bytes(Annexes.annex("xinzhou"), FileFormat.XLSX)).isEqualTo(one);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(one))) {
            assertThat(book.getProperties().getCoreProperties().getCreator()).isEqualTo("忻州市人力资源和社会保障信息中心");
            assertThat(book.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .contains("zh-CN");
            assertThat(book.getExternalLinksTable()).isEmpty();
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(one))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                assertThat(part)
                        .doesNotContain(System.getProperty("user.dir"))
                        .doesNotContain("TargetMode=\"External\"");
            }
        }
    }

    private static XSSFWorkbook read(ReportDocument document) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Annexes.bytes(document, FileFormat.XLSX)));
    }

    private static List<Cell> cells(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap((Row row) -> StreamSupport.stream(row.spliterator(), false))
                .toList();
    }
}
