package org.ziping.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.print.PageFormat;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** The way to paper, as far as it can be walked without a printer: into a stream of PostScript. */
class PdfPrinterTest {

    private static final byte[] PDF = Annexes.bytes(Annexes.annex(Annexes.ofLines(40), "xinzhou"), FileFormat.PDF);

    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final StreamPrintService service = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
            .getPrintService(paper);
    private final PdfPrinter printer = new PdfPrinter(List.of(service), Optional.empty(), true);

    @Test
    void thePagesChosenArePrintedAndNoOthers() {
        List<String> all = sheets(PrintOrder.ALL);
        assertThat(all).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
        assertThat(sheets(order("2-3", 1, PrintSides.ONE))).containsExactly(all.get(1), all.get(2));
    }

    @Test
    void everyCopyIsPrinted() {
        List<String> once = sheets(order("1-2", 1, PrintSides.ONE));
        assertThat(sheets(order("1-2", 2, PrintSides.ONE)))
                .containsExactly(once.get(0), once.get(1), once.get(0), once.get(1));
    }

    @Test
    void thePrinterIsAskedForTheSidesWanted() {
        assertThat(setup(PrintOrder.ALL)).doesNotContain("/Duplex true");
        assertThat(setup(order("1-2", 1, PrintSides.LONG_EDGE)))
                .contains("/Duplex true")
                .doesNotContain("/Tumble true");
        assertThat(setup(order("1-2", 1, PrintSides.SHORT_EDGE))).contains("/Duplex true /Tumble true");
    }

    @Test
    void greyIsDrawnAsAPicture() {
        PrintOrder grey = new PrintOrder(PageRanges.of(1), 1, true, PrintSides.ONE, true);
        assertThat(sheets(grey)).hasSize(1).isNotEqualTo(sheets(order("1", 1, PrintSides.ONE)));
    }

    @Test
    void eachPageLiesAsItIsOnAWholeA4Sheet() throws Exception {
        byte[] report = Annexes.bytes(Annexes.report(Annexes.sample(), "xinzhou"), FileFormat.PDF);
        try (PDDocument document = Loader.loadPDF(report)) {
            PrintRun run = new PrintRun(document, PrintOrder.ALL, PrintWatch.NOBODY, () -> {});
            PageFormat first = run.getPageFormat(0);
            PageFormat last = run.getPageFormat(run.getNumberOfPages() - 1);
            assertThat(first.getOrientation()).isEqualTo(PageFormat.PORTRAIT);
            assertThat(last.getOrientation()).isEqualTo(PageFormat.LANDSCAPE);
            for (PageFormat format : List.of(first, last)) {
                assertThat(Math.round(format.getPaper().getWidth())).isEqualTo(595);
                assertThat(Math.round(format.getPaper().getHeight())).isEqualTo(842);
                assertThat(format.getImageableWidth()).isEqualTo(format.getWidth());
                assertThat(format.getImageableHeight()).isEqualTo(format.getHeight());
            }
        }
    }

    @Test
    void eachPageIsToldAndCancellingHandsNothingOver() {
        List<Integer> told = new ArrayList<>();
        boolean printed = printer.print(PDF, "附表", Optional.of(service.getName()), PrintOrder.ALL, new PrintWatch() {
            @Override
            public void at(int page, int pages) {
                told.add(page);
            }

            @Override
            public boolean cancelled() {
                return told.contains(2);
            }
        });
        assertThat(printed).isFalse();
        assertThat(told).contains(1, 2).doesNotContain(3);
    }

    @Test
    void aPrinterSaysWhatItCan() {
        assertThat(printer.printers())
                .containsExactly(new Printer(
                        service.getName(), false, Set.of(PrintSides.ONE, PrintSides.LONG_EDGE, PrintSides.SHORT_EDGE)));
    }

    @Test
    void saysWhyThereIsNoWayToAPrinter() {
        PdfPrinter none = new PdfPrinter(List.of(), Optional.empty(), true);
        assertThat(none.obstacle()).get().asString().contains("打印机", "PDF");
        assertThatThrownBy(() -> none.print(new byte[0], "附表", Optional.empty(), PrintOrder.ALL, PrintWatch.NOBODY))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("没有设置打印机");
    }

    @Test
    void anUnknownPrinterIsNamed() {
        assertThatThrownBy(() -> printer.print(PDF, "附表", Optional.of("二楼"), PrintOrder.ALL, PrintWatch.NOBODY))
                .hasMessageContaining("二楼");
    }

    @Test
    void knowsThatJavaNeedsTheSpooler() {
        assertThat(new PdfPrinter(List.of(service), Optional.empty(), false).obstacle())
                .get()
                .asString()
                .contains("lpr");
    }

    private static PrintOrder order(String pages, int copies, PrintSides sides) {
        return new PrintOrder(PageRanges.parse(pages), copies, true, sides, false);
    }

    private String postscript(PrintOrder order) {
        paper.reset();
        assertThat(printer.print(PDF, "附表", Optional.of(service.getName()), order, PrintWatch.NOBODY))
                .isTrue();
        return paper.toString(StandardCharsets.ISO_8859_1);
    }

    private String setup(PrintOrder order) {
        return postscript(order).split("%%EndSetup", 2)[0];
    }

    /** What is drawn on each sheet. */
    private List<String> sheets(PrintOrder order) {
        String[] parts = postscript(order).split("%%Page: \\d+ \\d+", -1);
        return Arrays.stream(parts)
                .skip(1)
                .map(sheet -> sheet.split("%%EOF", 2)[0].strip())
                .toList();
    }
}
