package org.ziping.exporter;

import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.StreamPrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaPrintableArea;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.ziping.base.Messages;

/**
 * Prints a pdf on paper. A printer's own word is not trusted: without one, or on Linux without {@code
 * lpr}, which Java needs, it says so before trying.
 */
public final class PdfPrinter {

    private static final Messages MESSAGES = Messages.of(PdfPrinter.class);
    private static final int A4_WIDTH = 210;
    private static final int A4_HEIGHT = 297;

    private final List<PrintService> services;
    private final boolean spooler;

    PdfPrinter(List<PrintService> services, boolean spooler) {
        this.services = List.copyOf(services);
        this.spooler = spooler;
    }

    /** The printers of this machine. */
    public static PdfPrinter ofThisMachine() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return new PdfPrinter(
                Arrays.asList(PrintServiceLookup.lookupPrintServices(null, null)),
                windows || onPath("lpr", System.getenv("PATH")));
    }

    /** The names of the printers, the usual one first. */
    public List<String> names() {
        String usual = Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
                .map(PrintService::getName)
                .orElse("");
        Predicate<String> first = usual::equals;
        List<String> names = services.stream().map(PrintService::getName).toList();
        return Stream.concat(names.stream().filter(first), names.stream().filter(first.negate()))
                .toList();
    }

    /** A sentence on why nothing can be printed here; empty when it can. */
    public Optional<String> obstacle() {
        if (services.isEmpty()) {
            return Optional.of(MESSAGES.text("print.noPrinter"));
        }
        return spooler ? Optional.empty() : Optional.of(MESSAGES.text("print.noSpooler"));
    }

    /** Prints on the named printer, or the usual one. Refuses with a sentence; the pdf stays at hand. */
    public void print(byte[] pdf, String title, Optional<String> printer, PrintOrder order) {
        obstacle().ifPresent(sentence -> {
            throw new ExportException(sentence);
        });
        String name = printer.orElseGet(() -> names().get(0));
        PrintService service = services.stream()
                .filter(s -> s.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new ExportException(MESSAGES.text("print.unknownPrinter", name)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Pageable pages = pages(document, order);
            if (service instanceof StreamPrintService) {
                StreamPrinting.print(service, pages, request(title, order));
                return;
            }
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setPageable(pages);
            job.print(request(title, order));
        } catch (IOException | PrinterException | PrintException e) {
            throw new ExportException(MESSAGES.text("print.failed", name), e);
        }
    }

    private static Pageable pages(PDDocument document, PrintOrder order) {
        PDFPageable all = new PDFPageable(document);
        Book chosen = new Book();
        for (int page = order.from(); page <= Math.min(order.to(), document.getNumberOfPages()); page++) {
            PageFormat format = all.getPageFormat(page - 1);
            chosen.append(all.getPrintable(page - 1), format);
        }
        if (chosen.getNumberOfPages() == 0) {
            throw new ExportException(MESSAGES.text("print.noPages", document.getNumberOfPages()));
        }
        return chosen;
    }

    /** The whole sheet is printable, or drivers shrink the page. */
    private static PrintRequestAttributeSet request(String title, PrintOrder order) {
        PrintRequestAttributeSet request = new HashPrintRequestAttributeSet();
        request.add(MediaSizeName.ISO_A4);
        request.add(new MediaPrintableArea(0, 0, A4_WIDTH, A4_HEIGHT, MediaPrintableArea.MM));
        request.add(new Copies(order.copies()));
        request.add(order.duplex() ? Sides.DUPLEX : Sides.ONE_SIDED);
        request.add(new JobName(title, Locale.ROOT));
        return request;
    }

    private static boolean onPath(String program, String path) {
        return path != null
                && Stream.concat(
                                Arrays.stream(path.split(java.io.File.pathSeparator)),
                                Stream.of("/usr/bin", "/usr/local/bin"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
