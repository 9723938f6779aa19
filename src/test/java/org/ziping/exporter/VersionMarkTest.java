package org.ziping.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.model.Evaluation;
import org.ziping.model.Finalised;
import org.ziping.report.ReportDocument;

/** Paper and file are matched by what stands at the foot of every page. */
class VersionMarkTest {

    private static ReportDocument annex(boolean finalised) {
        Evaluation sample = Annexes.sample();
        return Annexes.annex(
                finalised ? sample.withFinalised(Optional.of(new Finalised(Annexes.CREATED, "3F9A-07C2", ""))) : sample,
                "xinzhou");
    }

    @ParameterizedTest
    @CsvSource({"true, 版本码 3F9A-07C2", "false, 草稿"})
    void everyFormatCarriesTheCodeOrSaysThatItIsADraft(boolean finalised, String mark) throws IOException {
        ReportDocument annex = annex(finalised);
        try (var pdf = Loader.loadPDF(Annexes.bytes(annex, FileFormat.PDF))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains(mark).contains("— " + page + " —");
            }
        }
        try (var word = new XWPFDocument(new ByteArrayInputStream(Annexes.bytes(annex, FileFormat.DOCX)))) {
            assertThat(word.getFooterList())
                    .isNotEmpty()
                    .allSatisfy(footer -> assertThat(footer.getText()).contains(mark));
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(Annexes.bytes(annex, FileFormat.XLSX)))) {
            assertThat(book.getSheetAt(0).getFooter().getRight()).endsWith(mark);
        }
    }
}
