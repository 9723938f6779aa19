package org.ziping.report;

import java.util.ArrayList;
import java.util.List;
import org.ziping.base.Messages;
import org.ziping.form.Align;
import org.ziping.form.HeaderBlock;
import org.ziping.form.HeaderCell;
import org.ziping.form.Layout;

/** The cover of a report: its title in the upper third, who made it below. */
final class CoverPrinter {

    private static final Messages MESSAGES = Messages.of(CoverPrinter.class);
    private static final int ABOVE_TITLE = 38;
    private static final int BELOW_TITLE = 62;
    private static final int TYPE = 32;
    private static final int ROW = 120;
    private static final int LABEL = 480;
    private static final int VALUE = 1000;
    private static final String COLON = "：";

    private CoverPrinter() {}

    static PageRun print(Printed printed, Layout layout) {
        Pieces pieces = new Pieces(printed.fields());
        pieces.add(new Space(ABOVE_TITLE));
        pieces.top(layout, TextStyle.COVER_TITLE);
        pieces.add(new Space(BELOW_TITLE));
        List<Table.Row> rows = new ArrayList<>();
        for (HeaderBlock header : layout.blocks(HeaderBlock.class)) {
            header.rows().forEach(row -> row.forEach(cell -> rows.add(row(printed, cell))));
        }
        if (!rows.isEmpty()) {
            pieces.table(new Table(List.of(LABEL, VALUE), 0, TYPE, false, false, rows));
        }
        return new PageRun(MESSAGES.text("run.cover"), PageSetup.COVER, pieces.all());
    }

    private static Table.Row row(Printed printed, HeaderCell cell) {
        return new Table.Row(
                ROW,
                List.of(
                        Cell.text(0, printed.expand(cell.label()) + COLON, Align.RIGHT),
                        Cell.text(1, printed.header(cell.field()), Align.LEFT)));
    }
}
