package org.ziping.exporter;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.ziping.report.Heading;
import org.ziping.report.PageRun;
import org.ziping.report.Paragraph;
import org.ziping.report.Piece;
import org.ziping.report.ReportDocument;
import org.ziping.report.Table;

/**
 * Writes a document as pdf with the font that the program brings, embedded as a subset. The parsed font
 * is shared, so one file is written at a time.
 */
public final class PdfWriter implements DocumentWriter {

    private static final ReentrantLock FONT = new ReentrantLock();

    private final Instant created;

    /** A writer that dates its files {@code created}. */
    public PdfWriter(Instant created) {
        this.created = created;
    }

    @Override
    public void write(ReportDocument document, OutputStream out) throws IOException {
        FONT.lock();
        try (PDDocument pdf = new PDDocument()) {
            pdf.setDocumentId(created.toEpochMilli());
            describe(pdf, document.title());
            PdfFonts fonts = new PdfFonts(pdf);
            int pages = 0;
            for (PageRun run : document.runs()) {
                pages = run(pdf, fonts, run, pages);
            }
            pdf.save(out);
        } finally {
            FONT.unlock();
        }
    }

    private static int run(PDDocument pdf, PdfFonts fonts, PageRun run, int pages) throws IOException {
        try (PdfCanvas canvas = new PdfCanvas(pdf, fonts, run.page(), pages)) {
            PdfText text = new PdfText(canvas);
            PdfSpacing spacing = spacing(canvas, text, run);
            for (Piece piece : run.pieces()) {
                if (piece instanceof Table table) {
                    new PdfTable(canvas, table, spacing).draw();
                } else if (piece instanceof Heading heading) {
                    text.heading(heading);
                } else if (piece instanceof Paragraph paragraph) {
                    text.paragraph(paragraph);
                }
            }
            return canvas.pages();
        }
    }

    /** The widest spacing that brings everything onto one page; the usual one where none does. */
    private static PdfSpacing spacing(PdfCanvas canvas, PdfText text, PageRun run) {
        return Arrays.stream(PdfSpacing.values())
                .filter(s -> height(canvas, text, run, s) <= canvas.height())
                .findFirst()
                .orElse(PdfSpacing.NORMAL);
    }

    private static double height(PdfCanvas canvas, PdfText text, PageRun run, PdfSpacing spacing) {
        double height = 0;
        for (Piece piece : run.pieces()) {
            if (piece instanceof Table table) {
                height += new PdfTable(canvas, table, spacing).height();
            } else if (piece instanceof Paragraph paragraph) {
                height += text.height(paragraph);
            } else if (piece instanceof Heading heading) {
                height += text.height(new Paragraph(heading.text(), heading.style()));
            }
        }
        return height;
    }

    private void describe(PDDocument pdf, String title) {
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setTitle(title);
        information.setProducer(Product.NAME);
        information.setCreator(Product.NAME);
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        date.setTimeInMillis(created.toEpochMilli());
        information.setCreationDate(date);
        information.setModificationDate(date);
        pdf.getDocumentCatalog().setLanguage("zh-CN");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        pdf.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
