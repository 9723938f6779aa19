package org.ziping.desktop.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ziping.exporter.Exporter;
import org.ziping.exporter.FileFormat;
import org.ziping.exporter.PdfPages;
import org.ziping.report.ReportDocument;

/** A document as the pages it prints on, each drawn when it is wanted. For several threads, one at a time. */
final class PrintedPages implements AutoCloseable {

    private final PdfPages pdf;
    private final List<PageColumn.Size> sizes;
    private boolean closed;

    private PrintedPages(PdfPages pdf) {
        this.pdf = pdf;
        sizes = IntStream.range(0, pdf.count())
                .mapToObj(page -> new PageColumn.Size(pdf.width(page), pdf.height(page)))
                .toList();
    }

    /** Lays a document out as pdf; slow, so it belongs in the background. */
    static PrintedPages of(ReportDocument document) throws IOException {
        return new PrintedPages(PdfPages.of(new Exporter(Clock.systemUTC()).bytes(document, FileFormat.PDF)));
    }

    List<PageColumn.Size> sizes() {
        return sizes;
    }

    /** A page at {@code scale} pixels a point; none once closed. */
    synchronized Optional<PdfPages.Picture> draw(int page, double scale) throws IOException {
        return closed ? Optional.empty() : Optional.of(pdf.picture(page, scale));
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            pdf.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
