package org.ziping.exporter;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterIOException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Pages of a pdf in the order they are printed, each upright or lying as it is. Java hands a printer what
 * was drawn before a page failed, so a failure stops the job by {@code stop} instead of by an exception.
 */
final class PrintRun implements Pageable {

    /** Greys are drawn as a picture: what a driver makes of a wish for grey is its own affair. */
    private static final float GREY_DPI = 300;

    private static final float POINTS_PER_INCH = 72;

    private final PDDocument document;
    private final PDFPageable pages;
    private final List<Integer> sequence;
    private final boolean grey;
    private final PrintWatch watch;
    private final Runnable stop;
    private Optional<PrinterException> failure = Optional.empty();

    PrintRun(PDDocument document, PrintOrder order, PrintWatch watch, Runnable stop) {
        this.document = document;
        this.watch = watch;
        this.stop = stop;
        pages = new PDFPageable(document);
        sequence = order.sequence(document.getNumberOfPages());
        grey = order.grey();
    }

    @Override
    public int getNumberOfPages() {
        return sequence.size();
    }

    @Override
    public PageFormat getPageFormat(int index) {
        return pages.getPageFormat(page(index).orElseGet(() -> page(index - 1).orElse(0)));
    }

    @Override
    public Printable getPrintable(int index) {
        return this::draw;
    }

    /** Why a page could not be drawn, if one could not. */
    Optional<PrinterException> failure() {
        return failure;
    }

    private int draw(Graphics graphics, PageFormat format, int index) {
        if (watch.cancelled() || failure.isPresent()) {
            stop.run();
            return Printable.NO_SUCH_PAGE;
        }
        watch.at(index + 1, sequence.size());
        Optional<Integer> page = page(index);
        if (page.isEmpty()) {
            return Printable.PAGE_EXISTS;
        }
        try {
            return grey
                    ? grey(graphics, page.get())
                    : pages.getPrintable(page.get()).print(graphics, format, page.get());
        } catch (PrinterException e) {
            failure = Optional.of(e);
            stop.run();
            return Printable.NO_SUCH_PAGE;
        }
    }

    private int grey(Graphics graphics, int page) throws PrinterException {
        try {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, GREY_DPI, ImageType.GRAY);
            double scale = POINTS_PER_INCH / GREY_DPI;
            ((Graphics2D) graphics).drawImage(image, AffineTransform.getScaleInstance(scale, scale), null);
            return Printable.PAGE_EXISTS;
        } catch (IOException e) {
            throw new PrinterIOException(e);
        }
    }

    /** The page of the document, counted from 0, unless the side stays empty. */
    private Optional<Integer> page(int index) {
        int page = sequence.get(index);
        return page == PrintOrder.EMPTY_SIDE ? Optional.empty() : Optional.of(page - 1);
    }
}
