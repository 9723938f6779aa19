package org.ziping.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.ziping.report.ReportDocument;

/** What Word finds in an exported document. */
class DocxWriterTest {

    @Test
    void tablesHaveGridsMergesAndRepeatedHeaders() throws IOException {
        try (XWPFDocument word = read(Annexes.annex("xinzhou"))) {
            XWPFTable table = word.getTables().get(0);
            assertThat(table.getCTTbl().getTblGrid().sizeOfGridColArray()).isEqualTo(9);
            assertThat(table.getCTTbl().getTblPr().getTblLayout().getType()).isEqualTo(STTblLayoutType.FIXED);
            assertThat(table.getRow(0).getCtRow().getTrPr().sizeOfTblHeaderArray())
                    .isEqualTo(1);
            assertThat(table.getRow(2).getCell(0).getText()).isEqualTo("产出指标");
            assertThat(table.getRow(2)
                            .getCell(0)
                            .getCTTc()
                            .getTcPr()
                            .getVMerge()
                            .getVal())
                    .isEqualTo(STMerge.RESTART);
            assertThat(table.getRow(3)
                            .getCell(0)
                            .getCTTc()
                            .getTcPr()
                            .getVMerge()
                            .getVal())
                    .isEqualTo(STMerge.CONTINUE);
            assertThat(table.getRow(5).getCell(5).getText()).isEqualTo("25.29万元");
            assertThat(table.getText()).contains("合计\t100").contains("91");
            var fonts = table.getRow(1)
                    .getCell(2)
                    .getParagraphs()
                    .get(0)
                    .getRuns()
                    .get(0)
                    .getCTR()
                    .getRPr()
                    .getRFontsArray(0);
            assertThat(fonts.getEastAsia()).isEqualTo("仿宋_GB2312");
        }
    }

    @Test
    void theReportHasRealHeadingsTwoSectionsAndPageNumbers() throws IOException {
        try (XWPFDocument word = read(Annexes.report(Annexes.sample(), "xinzhou"))) {
            assertThat(word.getParagraphs())
                    .filteredOn(p -> "Heading1".equals(p.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .startsWith("一、项目的基本情况", "二、项目绩效情况", "三、项目绩效分析");
            assertThat(word.getStyles()
                            .getStyle("Heading2")
                            .getCTStyle()
                            .getPPr()
                            .getOutlineLvl()
                            .getVal()
                            .intValue())
                    .isEqualTo(1);
            assertThat(word.getDocument().xmlText()).contains("w:orient=\"landscape\"");
            assertThat(word.getFooterList())
                    .isNotEmpty()
                    .allSatisfy(f -> assertThat(f._getHdrFtr().xmlText()).contains("PAGE"));
            assertThat(word.getProperties().getCoreProperties().getCreator()).isEqualTo("忻州市人力资源和社会保障信息中心");
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        byte[] one = Annexes.bytes(Annexes.annex("central"), FileFormat.DOCX);
        assertThat(Annexes.bytes(Annexes.annex("central"), FileFormat.DOCX)).isEqualTo(one);
    }

    private static XWPFDocument read(ReportDocument document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Annexes.bytes(document, FileFormat.DOCX)));
    }
}
