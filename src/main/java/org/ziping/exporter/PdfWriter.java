package org.ziping.exporter;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.ziping.report.PageRun;
import org.ziping.report.ReportDocument;

/**
 * Writes a document as pdf with the fonts of official documents or the one that the program brings, embedded
 * as subsets. The parsed fonts are shared, so one file is written at a time.
 */
public final class PdfWriter implements DocumentWriter {

    private static final ReentrantLock FONT = new ReentrantLock();

    private final Instant created;
    private final PdfFaces faces = PdfFaces.ofThisMachine();

    /** A writer that dates its files {@code created}. */
    public PdfWriter(Instant created) {
        this.created = created;
    }

    @Override
    public void write(ReportDocument document, OutputStream out) throws IOException {
        FONT.lock();
        try (PDDocument pdf = new PDDocument()) {
            pdf.setDocumentId(created.toEpochMilli());
            describe(pdf, document);
            lay(pdf, document).bookmark(pdf);
            pdf.save(out);
        } finally {
            FONT.unlock();
        }
    }

    /** The pages that the headings of a document come to stand on, in its order. */
    static List<Integer> pages(ReportDocument document) throws IOException {
        FONT.lock();
        try (PDDocument pdf = new PDDocument()) {
            return new PdfWriter(Instant.EPOCH)
                    .lay(pdf, document).marks().stream()
                            .map(PdfOutline.Mark::page)
                            .toList();
        } finally {
            FONT.unlock();
        }
    }

    private PdfOutline lay(PDDocument pdf, ReportDocument document) throws IOException {
        PdfFonts fonts = new PdfFonts(pdf, faces);
        PdfOutline outline = new PdfOutline();
        PdfContents contents = new PdfContents(document.headings());
        int pages = 0;
        for (PageRun run : document.runs()) {
            try (PdfCanvas canvas = new PdfCanvas(pdf, fonts, run.page(), pages)) {
                new PdfRun(canvas, outline, contents, run).draw();
                pages = canvas.pages();
            }
        }
        contents.fill(pdf, fonts, outline.marks());
        return outline;
    }

    private void describe(PDDocument pdf, ReportDocument document) {
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setTitle(document.title());
        information.setAuthor(FileProperties.author(document));
        information.setProducer(Product.NAME);
        information.setCreator(Product.NAME);
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        date.setTimeInMillis(created.toEpochMilli());
        information.setCreationDate(date);
        information.setModificationDate(date);
        pdf.getDocumentCatalog().setLanguage(FileProperties.LANGUAGE);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        pdf.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
