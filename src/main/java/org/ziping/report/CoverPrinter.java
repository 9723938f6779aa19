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

    private static final Messages MESSAGES = Messages.printed(CoverPrinter.class);
    private static final int ABOVE_TITLE = 38;
    private static final int BELOW_TITLE = 62;
    private static final int LEAST = 8;
    private static final int USUAL_TITLE = 2;
    private static final int TITLE_LINE = 17;
    private static final int VALUE_LINE = 8;
    private static final LineBreaker BREAKER = new LineBreaker(LineBreaker::usual);
    private static final int TYPE = 32;
    private static final int ROW = 120;
    private static final int LABEL = 480;
    private static final int VALUE = 1000;
    private static final String COLON = "：";

    private CoverPrinter() {}

    /** The cover of a report whose text has this title. */
    static PageRun print(Printed printed, Layout layout, Layout text) {
        Pieces pieces = new Pieces(printed.fields());
        List<Table.Row> rows = new ArrayList<>();
        for (HeaderBlock header : layout.blocks(HeaderBlock.class)) {
            header.rows().forEach(row -> row.forEach(cell -> rows.add(row(printed, cell))));
        }
        int excess = excess(printed.expand(text.title()), rows);
        pieces.add(new Space(Math.max(LEAST, ABOVE_TITLE - Math.max(0, excess - BELOW_TITLE + LEAST))));
        pieces.top(text, TextStyle.COVER_TITLE);
        pieces.add(new Space(Math.max(LEAST, BELOW_TITLE - excess)));
        if (!rows.isEmpty()) {
            pieces.table(new Table(List.of(LABEL, VALUE), 0, TYPE, false, false, rows));
        }
        return new PageRun(MESSAGES.text("run.cover"), PageSetup.COVER, pieces.all());
    }

    /** By how many mm long names make a cover higher than one of a short title; that much less is left blank. */
    private static int excess(String title, List<Table.Row> rows) {
        TableFrame sheet = new TableFrame(PageSetup.COVER.width() * 10, TYPE);
        int titleLines =
                BREAKER.lines(title, sheet.characters(TextStyle.COVER_TITLE), 0).size();
        double values = (double) VALUE / (LABEL + VALUE) * sheet.characters(TextStyle.BODY) - 1;
        int wrapped = rows.stream()
                .mapToInt(row ->
                        BREAKER.lines(row.cells().get(1).text(), values, 0).size() - 1)
                .sum();
        return Math.max(0, titleLines - USUAL_TITLE) * TITLE_LINE + wrapped * VALUE_LINE;
    }

    private static Table.Row row(Printed printed, HeaderCell cell) {
        return new Table.Row(
                ROW,
                List.of(
                        Cell.text(0, printed.expand(cell.label()) + COLON, Align.RIGHT),
                        Cell.text(1, printed.header(cell.field()), Align.LEFT)));
    }
}
