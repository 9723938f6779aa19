package org.ziping.exporter;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.ziping.report.PageSetup;
import org.ziping.report.TypeFace;

/**
 * Pages of one setup, filled from top to bottom. Places are in points from the left and the top of the
 * type area; the page number is written as each page is begun.
 */
final class PdfCanvas implements Closeable {

    static final double POINTS_PER_MM = 72 / 25.4;

    private static final float NUMBER_SIZE = 14;
    private static final double NUMBER_BELOW_MM = 7;
    private static final float MARK_SIZE = 9;
    static final float HAIRLINE = 0.5f;
    private static final double ROUNDING = 0.01;

    private final PDDocument pdf;
    private final PdfFonts fonts;
    private final PageSetup setup;
    private int pages;
    private PDPageContentStream page;
    private double y;

    PdfCanvas(PDDocument pdf, PdfFonts fonts, PageSetup setup, int pagesBefore) throws IOException {
        this.pdf = pdf;
        this.fonts = fonts;
        this.setup = setup;
        pages = pagesBefore;
        page = begin();
    }

    PdfFonts fonts() {
        return fonts;
    }

    /** Pages so far, those of earlier runs included. */
    int pages() {
        return pages;
    }

    double width() {
        return setup.width() * POINTS_PER_MM;
    }

    double height() {
        return setup.height() * POINTS_PER_MM;
    }

    /** Where the next thing goes. */
    double y() {
        return y;
    }

    void moveDown(double by) {
        y += by;
    }

    double room() {
        return height() - y + ROUNDING;
    }

    boolean atTop() {
        return y == 0;
    }

    void newPage() throws IOException {
        page.close();
        page = begin();
    }

    private PDPageContentStream begin() throws IOException {
        PDPage sheet = new PDPage(new PDRectangle(
                (float) (setup.sheetWidth() * POINTS_PER_MM), (float) (setup.sheetHeight() * POINTS_PER_MM)));
        pdf.addPage(sheet);
        PDPageContentStream stream = new PDPageContentStream(pdf, sheet);
        stream.setLineWidth(HAIRLINE);
        pages++;
        y = 0;
        number(stream);
        return stream;
    }

    private void number(PDPageContentStream stream) throws IOException {
        if (setup.numbers() == PageSetup.PageNumbers.NONE) {
            return;
        }
        String text = "— " + pages + " —";
        PdfFace face = fonts.face(TypeFace.SONGTI);
        double width = face.width(text, NUMBER_SIZE);
        double x = setup.numbers() == PageSetup.PageNumbers.CENTER
                ? (width() - width) / 2
                : pages % 2 == 1 ? width() - width - NUMBER_SIZE : NUMBER_SIZE;
        PdfLine line = new PdfLine(text, face, NUMBER_SIZE, 0);
        line.write(stream, fonts, left(x), below(height() + NUMBER_BELOW_MM * POINTS_PER_MM));
        if (setup.marked()) {
            mark(stream, face);
        }
    }

    /** Small words at the side where the number is not. */
    private void mark(PDPageContentStream stream, PdfFace face) throws IOException {
        boolean left = setup.numbers() == PageSetup.PageNumbers.OUTER && pages % 2 == 1;
        double x = left ? NUMBER_SIZE : width() - face.width(setup.mark(), MARK_SIZE) - NUMBER_SIZE;
        PdfLine line = new PdfLine(setup.mark(), face, MARK_SIZE, 0);
        line.write(stream, fonts, left(x), below(height() + NUMBER_BELOW_MM * POINTS_PER_MM));
    }

    /** Writes a line with its base at {@code base}. */
    void text(PdfLine line, double x, double base) throws IOException {
        if (!line.text().isBlank()) {
            line.write(page, fonts, left(x), below(base));
        }
    }

    /** A place on the sheet, in points from its left edge. */
    float left(double x) {
        return (float) (setup.left() * POINTS_PER_MM + x);
    }

    /** A place on the sheet, in points from its lower edge. */
    float below(double down) {
        return (float) ((setup.sheetHeight() - setup.top()) * POINTS_PER_MM - down);
    }

    void box(double x, double top, double width, double height) throws IOException {
        page.addRect(left(x), below(top + height), (float) width, (float) height);
        page.stroke();
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
