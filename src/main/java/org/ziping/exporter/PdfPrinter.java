package org.ziping.exporter;

import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaPrintableArea;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.ziping.base.Messages;

/**
 * Prints a pdf on paper. A printer's own word is not trusted: without one, or on Linux without {@code
 * lpr}, which Java needs, it says so before trying.
 */
public final class PdfPrinter {

    private static final Messages MESSAGES = Messages.of(PdfPrinter.class);

    /** Java calls it by this path and no other. */
    private static final Path SPOOLER = Path.of("/usr/bin/lpr");

    private static final int A4_WIDTH = 210;
    private static final int A4_HEIGHT = 297;

    private final List<PrintService> services;
    private final Optional<String> usual;
    private final boolean spooler;

    PdfPrinter(List<PrintService> services, Optional<String> usual, boolean spooler) {
        this.services = List.copyOf(services);
        this.usual = usual;
        this.spooler = spooler;
    }

    /** The printers of this machine; asking for them may take seconds. */
    public static PdfPrinter ofThisMachine() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return new PdfPrinter(
                Arrays.asList(PrintServiceLookup.lookupPrintServices(null, null)),
                Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
                        .map(PrintService::getName),
                windows || Files.isExecutable(SPOOLER));
    }

    /** The printers, the usual one first. */
    public List<Printer> printers() {
        return services.stream()
                .map(s -> Printer.of(s, usual.equals(Optional.of(s.getName()))))
                .sorted(Comparator.comparing(printer -> !printer.usual()))
                .toList();
    }

    /** A sentence on why nothing can be printed here; empty when it can. */
    public Optional<String> obstacle() {
        if (services.isEmpty()) {
            return Optional.of(MESSAGES.text("print.noPrinter"));
        }
        return spooler ? Optional.empty() : Optional.of(MESSAGES.text("print.noSpooler"));
    }

    /**
     * Prints on the named printer, or the usual one. Answers whether all was handed over: false when the
     * watch cancelled, and then nothing was. Refuses with a sentence; the pdf stays at hand.
     */
    public boolean print(byte[] pdf, String title, Optional<String> printer, PrintOrder order, PrintWatch watch) {
        obstacle().ifPresent(sentence -> {
            throw new ExportException(sentence);
        });
        String name = printer.orElseGet(() -> printers().get(0).name());
        PrintService service = services.stream()
                .filter(s -> s.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new ExportException(MESSAGES.text("print.unknownPrinter", name)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return print(service, document, request(service, title, order), order, watch);
        } catch (IOException | PrinterException e) {
            throw new ExportException(MESSAGES.text("print.failed", name), e);
        }
    }

    private static boolean print(
            PrintService service,
            PDDocument document,
            PrintRequestAttributeSet request,
            PrintOrder order,
            PrintWatch watch)
            throws PrinterException {
        PrinterJob job = PrinterJob.getPrinterJob();
        PrintRun run = new PrintRun(document, order, watch, job::cancel);
        job.setPrintService(service);
        job.setPageable(run);
        try {
            job.print(request);
        } catch (PrinterAbortException e) {
            if (run.failure().isPresent()) {
                throw run.failure().get();
            }
            return false;
        }
        return true;
    }

    /** What the printer is asked for. The whole sheet is printable, or drivers shrink the page. */
    private static PrintRequestAttributeSet request(PrintService service, String title, PrintOrder order) {
        PrintRequestAttributeSet request = new HashPrintRequestAttributeSet();
        request.add(MediaSizeName.ISO_A4);
        request.add(new MediaPrintableArea(0, 0, A4_WIDTH, A4_HEIGHT, MediaPrintableArea.MM));
        request.add(new Copies(1));
        request.add(new JobName(title, Locale.ROOT));
        request.add(order.sides().attribute());
        if (order.grey() && service.isAttributeValueSupported(Chromaticity.MONOCHROME, null, null)) {
            request.add(Chromaticity.MONOCHROME);
        }
        return request;
    }
}
