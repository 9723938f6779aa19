package org.ziping.exporter;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.ziping.form.Align;
import org.ziping.report.Cell;
import org.ziping.report.Heading;
import org.ziping.report.PageRun;
import org.ziping.report.PageSetup;
import org.ziping.report.Paragraph;
import org.ziping.report.ReportDocument;
import org.ziping.report.Table;
import org.ziping.report.TextStyle;

/** Writes a small document in every format and throws it away, so that a person's first export is as quick as later ones. */
public final class WarmUp {

    private static final int WIDTH = 800;
    private static final int ROW = 75;
    private static final int TYPE = 20;

    private WarmUp() {}

    /** Takes a second or two; nothing waits for it. */
    public static void run() {
        Table table = new Table(
                List.of(WIDTH, WIDTH),
                0,
                TYPE,
                false,
                List.of(new Table.Row(ROW, List.of(Cell.label(0, "1").strong(), Cell.text(1, "2", Align.LEFT)))));
        ReportDocument document = new ReportDocument(
                "1",
                List.of(new PageRun(
                        PageSetup.OFFICIAL, List.of(new Heading(1, "1"), new Paragraph("1", TextStyle.BODY), table))));
        Exporter exporter = new Exporter(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        for (FileFormat format : FileFormat.values()) {
            exporter.bytes(document, format);
        }
    }
}
