package org.ziping.exporter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ziping.report.Contents;
import org.ziping.report.PageRun;
import org.ziping.report.ReportDocument;

/** Writes a document as xlsx: a sheet for each run of pages, set up for A4. */
public final class XlsxWriter implements DocumentWriter {

    private final Instant created;

    /** A writer that dates its files {@code created}. */
    public XlsxWriter(Instant created) {
        this.created = created;
    }

    @Override
    public void write(ReportDocument document, OutputStream out) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            SheetStyles styles = new SheetStyles(book);
            SheetNames names = new SheetNames();
            for (PageRun run : document.runs()) {
                if (run.pieces().stream().allMatch(Contents.class::isInstance)) {
                    continue; // a sheet has no page numbers to point at
                }
                String name = run.name().isBlank() ? document.title() : run.name();
                new SheetPainter(book.createSheet(names.next(name)), styles, run).paint();
            }
            FileProperties.set(book.getProperties(), document, created);
            book.write(plain);
        }
        StableZip.copy(plain.toByteArray(), out);
    }
}
