package org.ziping.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;

/** The way to paper, as far as it can be walked without a printer. */
class PdfPrinterTest {

    @Test
    void printsTheChosenPagesOnWholeA4Sheets() {
        byte[] pdf = Annexes.bytes(Annexes.annex(Annexes.ofLines(40), "xinzhou"), FileFormat.PDF);
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        StreamPrintService service = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(paper);
        new PdfPrinter(List.of(service), true)
                .print(pdf, "附表", Optional.of(service.getName()), new PrintOrder(2, 3, 1, false));
        String postscript = paper.toString(StandardCharsets.ISO_8859_1);
        assertThat(postscript).startsWith("%!PS").contains("%%Page: 2 2").doesNotContain("%%Page: 3 3");
        assertThat(postscript.length()).isGreaterThan(100_000);
    }

    @Test
    void saysWhyThereIsNoWayToAPrinter() {
        PdfPrinter none = new PdfPrinter(List.of(), true);
        assertThat(none.obstacle()).get().asString().contains("打印机", "PDF");
        assertThatThrownBy(() -> none.print(new byte[0], "附表", Optional.empty(), PrintOrder.ALL))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("没有设置打印机");
    }

    @Test
    void knowsThatJavaNeedsTheSpooler() {
        StreamPrintService service = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(new ByteArrayOutputStream());
        assertThat(new PdfPrinter(List.of(service), false).obstacle())
                .get()
                .asString()
                .contains("lpr");
    }
}
