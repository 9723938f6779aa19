package org.ziping.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocument1;
import org.ziping.form.Form;
import org.ziping.form.Forms;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.report.ReportDocument;
import org.ziping.report.ReportLayout;
import org.ziping.report.ReportOptions;
import org.ziping.report.SummaryLayout;
import org.ziping.summary.Summary;
import org.ziping.summary.SummaryRow;

/** Office opens every exported file without offering to repair it: all parts are as the schema wants them. */
class OfficeFilesTest {

    static Stream<Arguments> documents() {
        Stream<Arguments> ofOne = Forms.shipped().ofOne().stream()
                .map(Form::id)
                .flatMap(id -> Stream.of("sample", "longNames", "forty", "sources")
                        .flatMap(shape -> Stream.of(
                                Arguments.of(
                                        id, shape, Annexes.annex(Shapes.all().get(shape), id)),
                                Arguments.of(id, shape, report(Shapes.all().get(shape), id)))));
        return Stream.concat(ofOne, Stream.of(Arguments.of("summary", "all", summary())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("documents")
    void aWorkbookIsValidAndItsMergedCellsDoNotOverlap(String form, String shape, ReportDocument document)
            throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Annexes.bytes(document, FileFormat.XLSX)))) {
            assertThat(mistakes(book.getCTWorkbook())).isEmpty();
            assertThat(mistakes(book.getStylesSource().getCTStylesheet())).isEmpty();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                XSSFSheet sheet = book.getSheetAt(i);
                assertThat(mistakes(sheet.getCTWorksheet())).isEmpty();
                assertThat(overlaps(sheet.getMergedRegions())).isEmpty();
                sheet.forEach(row -> assertThat(row.getHeightInPoints()).isLessThanOrEqualTo(409));
            }
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("documents")
    void aWordFileIsValid(String form, String shape, ReportDocument document) throws IOException, XmlException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Annexes.bytes(document, FileFormat.DOCX)))) {
            assertThat(mistakes(word.getDocument())).isEmpty();
            assertThat(mistakes(word.getStyle())).isEmpty();
            for (XWPFFooter footer : word.getFooterList()) {
                assertThat(mistakes(footer._getHdrFtr())).isEmpty();
            }
            assertThat(word.isEnforcedUpdateFields()).isFalse();
        }
    }

    @Test
    void partsInTheWrongOrderAreFound() {
        CTWorksheet sheet = CTWorksheet.Factory.newInstance();
        sheet.addNewSheetData();
        assertThat(mistakes(sheet)).isEmpty();
        try (var cursor = sheet.newCursor()) {
            cursor.toFirstChild();
            cursor.beginElement("printOptions", cursor.getName().getNamespaceURI());
        }
        assertThat(mistakes(sheet)).isNotEmpty();
        CTDocument1 word = CTDocument1.Factory.newInstance();
        var properties = word.addNewBody().addNewP().addNewPPr();
        properties.addNewJc();
        try (var cursor = properties.newCursor()) {
            cursor.toFirstChild();
            var name = cursor.getName();
            cursor.toEndToken();
            cursor.toNextToken();
            cursor.beginElement("keepNext", name.getNamespaceURI());
        }
        assertThat(mistakes(word)).isNotEmpty();
    }

    private static ReportDocument report(Evaluation evaluation, String form) {
        return ReportLayout.of(
                evaluation, Annexes.score(evaluation), Annexes.form(form), new ReportOptions(true, true, true));
    }

    private static ReportDocument summary() {
        List<SummaryRow> rows = new ArrayList<>();
        for (Evaluation each : Shapes.all().values()) {
            rows.add(SummaryRow.of(new EvaluationId(rows.size() + 1L), each, Annexes.score(each)));
        }
        return SummaryLayout.of(new Summary(rows), Annexes.form(Forms.SUMMARY));
    }

    private static List<String> mistakes(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::getMessage).distinct().toList();
    }

    private static List<String> overlaps(List<CellRangeAddress> regions) {
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            for (CellRangeAddress other : regions.subList(i + 1, regions.size())) {
                if (regions.get(i).intersects(other)) {
                    overlaps.add(regions.get(i).formatAsString() + " " + other.formatAsString());
                }
            }
        }
        return overlaps;
    }
}
