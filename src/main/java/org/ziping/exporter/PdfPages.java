package org.ziping.exporter;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a pdf as pictures, for the preview. Not for several threads at once. */
public final class PdfPages implements Closeable {

    private static final float POINTS_PER_INCH = 72;

    private final PDDocument pdf;
    private final PDFRenderer renderer;

    /** A page as a picture: pixels row by row, 0xAARRGGBB. */
    public record Picture(int width, int height, int[] argb) {}

    private PdfPages(PDDocument pdf) {
        this.pdf = pdf;
        renderer = new PDFRenderer(pdf);
    }

    /** The pages of a pdf held in memory. */
    public static PdfPages of(byte[] pdf) throws IOException {
        return new PdfPages(Loader.loadPDF(pdf));
    }

    /** How many pages there are. */
    public int count() {
        return pdf.getNumberOfPages();
    }

    /** Width of a page in points (1/72 inch). */
    public double width(int page) {
        return box(page).getWidth();
    }

    /** Height of a page in points. */
    public double height(int page) {
        return box(page).getHeight();
    }

    /** A page, counted from 0, at {@code zoom} pixels a point. */
    public Picture picture(int page, double zoom) throws IOException {
        BufferedImage image = image(page, zoom);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new Picture(image.getWidth(), image.getHeight(), pixels);
    }

    /** The same as a Java image. */
    public BufferedImage image(int page, double zoom) throws IOException {
        return renderer.renderImageWithDPI(page, (float) (zoom * POINTS_PER_INCH), ImageType.RGB);
    }

    private PDRectangle box(int page) {
        return pdf.getPage(page).getCropBox();
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
