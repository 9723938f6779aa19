package org.ziping.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ziping.form.Form;
import org.ziping.form.Forms;
import org.ziping.report.Heading;
import org.ziping.report.ReportDocument;
import org.ziping.report.ReportLayout;
import org.ziping.report.ReportOptions;

/** The whole report of every form, as files: contents with the right pages, bookmarks, cover and signatures. */
class ReportFileTest {

    private static final ReportOptions ALL = new ReportOptions(true, true, true);

    static Stream<String> forms() {
        return Forms.shipped().ofOne().stream().map(Form::id);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theContentsNameThePagesWhereTheHeadingsStand(String form) throws IOException {
        ReportDocument report = report(form);
        try (PDDocument pdf = Loader.loadPDF(Annexes.bytes(report, FileFormat.PDF))) {
            String contents = text(pdf, 2).replaceAll("\\s|\\.", "");
            List<Integer> pages = PdfWriter.pages(report);
            for (int i = 0; i < pages.size(); i++) {
                Heading heading = report.headings().get(i);
                assertThat(text(pdf, pages.get(i)).replaceAll("\\s", ""))
                        .contains(heading.text().replaceAll("\\s", ""));
                assertThat(contents).contains(heading.text().replaceAll("\\s|\\.", "") + pages.get(i));
            }
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertThat(bookmarks)
                    .startsWith(report.headings().stream()
                            .filter(h -> h.level() == 1)
                            .map(Heading::text)
                            .limit(3)
                            .toArray(String[]::new))
                    .contains("签字盖章页");
            assertThat(text(pdf, 1)).contains("忻州市人力资源和社会保障局").doesNotContain("— 1 —");
        }
    }

    @Test
    void aDepartmentIsNotCalledAProject() {
        ReportDocument report = report("department");
        assertThat(report.title()).isEqualTo("忻州市人力资源和社会保障信息中心 部门整体支出绩效自评报告");
        assertThat(report.headings()).extracting(Heading::text).noneMatch(text -> text.contains("项目"));
    }

    @Test
    void theContentsOfADocxShowWithoutBeingUpdated() throws IOException {
        ReportDocument report = report("xinzhou");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Annexes.bytes(report, FileFormat.DOCX)))) {
            List<String> entries = word.getParagraphs().stream()
                    .filter(p -> p.getStyle() != null && p.getStyle().startsWith(WordStyles.CONTENTS))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(entries).hasSameSizeAs(report.headings());
            assertThat(entries.get(0)).startsWith("一、项目的基本情况\t").matches(".*\\d+$");
            String xml = word.getDocument().xmlText();
            assertThat(xml).contains("TOC \\o", "PAGEREF _Toc100000001", "w:name=\"_Toc100000001\"");
            List<XmlError> mistakes = new ArrayList<>();
            word.getDocument().validate(new XmlOptions().setErrorListener(mistakes));
            assertThat(mistakes).isEmpty();
            word.getStyles().getStyle("Heading1").getCTStyle().validate(new XmlOptions().setErrorListener(mistakes));
            assertThat(mistakes).isEmpty();
        }
    }

    private static ReportDocument report(String form) {
        return ReportLayout.of(Annexes.sample(), Annexes.score(Annexes.sample()), Annexes.form(form), ALL);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
