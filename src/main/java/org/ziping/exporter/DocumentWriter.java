package org.ziping.exporter;

import java.io.IOException;
import java.io.OutputStream;
import org.ziping.report.ReportDocument;

/** Writes a document in one file format. The same document and creation date give the same bytes. */
public interface DocumentWriter {

    /** Writes the whole file; leaves {@code out} open. */
    void write(ReportDocument document, OutputStream out) throws IOException;
}
