package org.ziping.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.model.Evaluation;
import org.ziping.model.Section;
import org.ziping.report.ReportDocument;

/** How an exported sheet falls into printed pages. */
class SheetPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"xinzhou", "central", "bridging", "yunnan", "sichuan", "hubei", "department"})
    void aTierGoesOnUnderItsNameOnTheNextPage(String form) throws IOException {
        try (XSSFWorkbook book = read(Annexes.annex(Shapes.generated(60, 3), form))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRowBreaks()).isNotEmpty();
            for (int last : sheet.getRowBreaks()) {
                assertThat(sheet.getMergedRegions())
                        .filteredOn(r -> r.getFirstRow() <= last && r.getLastRow() > last)
                        .isEmpty();
                assertThat(sheet.getRow(last + 1).getCell(0).getStringCellValue())
                        .isNotBlank();
            }
            assertThat(sheet.getRepeatingRows()).isNotNull();
        }
    }

    @Test
    void headingsStayWithWhatTheyHeadAndNoTablesHeaderStandsOverText() throws IOException {
        Evaluation long_ = Shapes.generated(12, 5);
        for (Section section : Section.values()) {
            long_ = long_.withNarrative(section, "道路养护按季检查，按月拨付。".repeat(30));
        }
        try (XSSFWorkbook book = read(Annexes.report(long_, "xinzhou"))) {
            XSSFSheet sheet = book.getSheet("报告正文");
            assertThat(sheet.getRowBreaks()).hasSizeGreaterThan(5);
            for (int last : sheet.getRowBreaks()) {
                assertThat(sheet.getRow(last).getCell(0).getStringCellValue().strip())
                        .doesNotMatch("^([一二三四五六]、|（[一二三四五]）|\\d\\. ).*");
            }
            assertThat(sheet.getRepeatingRows()).isNull();
        }
    }

    @Test
    void aReasonHigherThanARowCanBeStandsInSeveral() throws IOException {
        Evaluation sample = Annexes.sample();
        sample = sample.withIndicator(
                sample.indicators().get(2).id(), i -> i.withDeviationReason("因征地拆迁涉及三个行政村，".repeat(90)));
        try (XSSFWorkbook book = read(Annexes.annex(sample, "central"))) {
            XSSFSheet sheet = book.getSheetAt(0);
            List<CellRangeAddress> tall = sheet.getMergedRegions().stream()
                    .filter(r -> sheet.getRow(r.getFirstRow())
                            .getCell(r.getFirstColumn())
                            .toString()
                            .startsWith("因征地"))
                    .toList();
            assertThat(tall).hasSize(1);
            double height = 0;
            for (int row = tall.get(0).getFirstRow(); row <= tall.get(0).getLastRow(); row++) {
                height += sheet.getRow(row).getHeightInPoints();
            }
            assertThat(height).isGreaterThan(409);
        }
    }

    @Test
    void whatIsOnlyALittleHigherThanAPageIsPrintedOnOne() throws IOException {
        for (int lines : Arrays.asList(11, 60)) {
            try (XSSFWorkbook book = read(Annexes.annex(Annexes.ofLines(lines), "xinzhou"))) {
                XSSFSheet sheet = book.getSheetAt(0);
                assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) (lines == 11 ? 1 : 0));
                assertThat(sheet.getRowBreaks().length == 0).isEqualTo(lines == 11);
            }
        }
    }

    private static XSSFWorkbook read(ReportDocument document) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Annexes.bytes(document, FileFormat.XLSX)));
    }
}
