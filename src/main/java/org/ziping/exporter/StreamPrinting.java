package org.ziping.exporter;

import java.awt.print.Pageable;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.PrintRequestAttributeSet;

/** Prints into a stream instead of on a device, by the same way as on paper. */
final class StreamPrinting {

    private StreamPrinting() {}

    static void print(PrintService service, Pageable pages, PrintRequestAttributeSet request) throws PrintException {
        service.createPrintJob().print(new SimpleDoc(pages, DocFlavor.SERVICE_FORMATTED.PAGEABLE, null), request);
    }
}
