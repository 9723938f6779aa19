package org.ziping.desktop.preview;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.ziping.desktop.support.Progress;
import org.ziping.exporter.Exporter;
import org.ziping.exporter.FileFormat;
import org.ziping.exporter.PdfPages;
import org.ziping.report.ReportDocument;

/** A document as the pages it prints on. */
public record PrintedPages(List<Sheet> sheets) {

    /** One page: its picture and its width in points. */
    public record Sheet(PdfPages.Picture picture, double width) {}

    private static final double PIXELS_A_POINT = 2;

    /** Takes a copy. */
    public PrintedPages {
        sheets = List.copyOf(sheets);
    }

    /** Draws a document; slow, so it belongs in the background. */
    public static PrintedPages of(ReportDocument document, Progress progress) throws IOException {
        byte[] pdf = new Exporter(Clock.systemUTC()).bytes(document, FileFormat.PDF);
        List<Sheet> sheets = new ArrayList<>();
        try (PdfPages drawn = PdfPages.of(pdf)) {
            for (int i = 0; i < drawn.count() && !progress.cancelled(); i++) {
                sheets.add(new Sheet(drawn.picture(i, PIXELS_A_POINT), drawn.width(i)));
            }
        }
        return new PrintedPages(sheets);
    }
}
