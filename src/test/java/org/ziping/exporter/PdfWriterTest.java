package org.ziping.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.ziping.model.Evaluation;
import org.ziping.report.Cell;
import org.ziping.report.Heading;
import org.ziping.report.PageRun;
import org.ziping.report.PageSetup;
import org.ziping.report.ReportDocument;
import org.ziping.report.Space;
import org.ziping.report.Table;

/** What a reader finds in an exported pdf. */
class PdfWriterTest {

    @Test
    void everyFigureOfTheAnnexIsThere() throws IOException {
        try (PDDocument pdf = read(Annexes.annex("xinzhou"))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("项目支出绩效自评表", "（2021年度）", "线路租赁费（万元）", "25.29万元", "45.72%", "评价等级：优", "91", "— 1 —");
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(841f, 842.5f);
        }
        try (PDDocument pdf = read(Annexes.annex("central"))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf)).contains("填报人：张三");
        }
    }

    @Test
    void fontsAreEmbeddedAsSubsets() throws IOException {
        byte[] bytes = Annexes.bytes(Annexes.annex("xinzhou"), FileFormat.PDF);
        assertThat(bytes.length).isLessThan(80_000);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).hasSize(2).allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-.*");
            });
        }
    }

    /** At whatever height of the page it falls: from 55 mm above its end down to nothing, a millimetre at a time. */
    @Test
    void aHeadingStandsOnThePageOfTheTableItHeads() throws IOException {
        List<PageRun> runs = new ArrayList<>();
        for (int filled = 170; filled <= 225; filled++) {
            Table headed = new Table(
                    List.of(1000),
                    1,
                    20,
                    false,
                    List.of(
                            new Table.Row(75, List.of(Cell.label(0, "栏目"))),
                            new Table.Row(75, List.of(Cell.label(0, "首行")))));
            runs.add(new PageRun(PageSetup.OFFICIAL, List.of(new Space(filled), new Heading(2, "标题"), headed)));
        }
        try (PDDocument pdf = read(new ReportDocument("", runs))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(runs.size());
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(pdf);
                assertThat(text.contains("标题")).isEqualTo(text.contains("首行"));
            }
        }
    }

    @Test
    void headerRowsAndTiersGoOnOverPages() throws IOException {
        try (PDDocument pdf = read(Annexes.annex(Annexes.ofLines(100), "xinzhou"))) {
            assertThat(pdf.getNumberOfPages()).isBetween(4, 9);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains("偏差原因分析及改进措施", "指标", "— " + page + " —");
            }
        }
    }

    @Test
    void aRowTallerThanAPageLosesNothing() throws IOException {
        Evaluation sample = Annexes.sample();
        StringBuilder reason = new StringBuilder();
        for (int i = 1; i <= 400; i++) {
            reason.append("〔").append(i).append("〕原因。");
        }
        Evaluation tall =
                sample.withIndicator(sample.indicators().get(4).id(), i -> i.withDeviationReason(reason.toString()));
        for (String form : List.of("xinzhou", "central")) {
            try (PDDocument pdf = read(Annexes.annex(tall, form))) {
                String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
                assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
                for (int i = 1; i <= 400; i++) {
                    assertThat(text).contains("〔" + i + "〕");
                }
                assertThat(text).contains("公众满意度");
            }
        }
    }

    @Test
    void charactersOutsideTheFontAreReplacedNotDropped() throws IOException {
        Evaluation sample = Annexes.sample();
        Evaluation odd = sample.withIndicator(
                sample.indicators().get(0).id(), i -> i.withDeviationReason("☑是 ☐否 ☒错 \uD842\uDFB7家 a\u0007b\tc"));
        try (PDDocument pdf = read(Annexes.annex(odd, "xinzhou"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("√是", "□否", "×错", "〓家", "ab c");
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        byte[] one = Annexes.bytes(Annexes.annex("central"), FileFormat.PDF);
        assertThat(Annexes.bytes(Annexes.annex("central"), FileFormat.PDF)).isEqualTo(one);
    }

    @Test
    void picturesOfThePagesShowSomething() throws IOException {
        try (PdfPages pages = PdfPages.of(Annexes.bytes(Annexes.annex("xinzhou"), FileFormat.PDF))) {
            PdfPages.Picture picture = pages.picture(0, 0.5);
            assertThat(pages.count()).isEqualTo(1);
            assertThat(picture.width()).isBetween(419, 422);
            assertThat(picture.argb())
                    .hasSize(picture.width() * picture.height())
                    .contains(0xFFFFFFFF);
            assertThat(java.util.Arrays.stream(picture.argb())
                            .filter(p -> (p & 0xFF) < 100)
                            .count())
                    .isGreaterThan(500);
        }
    }

    private static PDDocument read(ReportDocument document) throws IOException {
        return Loader.loadPDF(Annexes.bytes(document, FileFormat.PDF));
    }
}
