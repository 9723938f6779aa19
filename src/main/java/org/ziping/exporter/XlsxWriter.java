package org.ziping.exporter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.WorkbookUtil;
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
            int number = 1;
            for (PageRun run : document.runs()) {
                if (run.pieces().stream().allMatch(Contents.class::isInstance)) {
                    continue; // a sheet has no page numbers to point at
                }
                String name = number == 1 ? document.title() : document.title() + number;
                new SheetPainter(book.createSheet(WorkbookUtil.createSafeSheetName(name)), styles, run).paint();
                number++;
            }
            describe(book.getProperties(), document.title());
            book.write(plain);
        }
        StableZip.copy(plain.toByteArray(), out);
    }

    private void describe(POIXMLProperties properties, String title) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(SheetText.of(title));
        core.setCreator(Product.NAME);
        core.setCreated(Optional.of(Date.from(created)));
        core.setModified(Optional.of(Date.from(created)));
        properties.getExtendedProperties().setApplication(Product.NAME);
    }
}
