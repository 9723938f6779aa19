package org.ziping.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ziping.form.Block;
import org.ziping.form.FundsBlock;
import org.ziping.form.HeaderBlock;
import org.ziping.form.HeaderCell;
import org.ziping.form.HeadingBlock;
import org.ziping.form.IndicatorsBlock;
import org.ziping.form.Layout;
import org.ziping.form.NarrativeBlock;
import org.ziping.form.NotesBlock;
import org.ziping.form.Orientation;
import org.ziping.form.ResultBlock;
import org.ziping.form.SignatureBlock;
import org.ziping.form.TextsBlock;

/** Turns one layout of a form, block by block, into a run of pages. */
final class LayoutPrinter {

    private static final String COLON = "：";
    private static final String GAP = "\u3000\u3000";
    private static final int LANDSCAPE_TYPE = 21;
    private static final int PORTRAIT_TYPE = 19;
    private static final int REPORT_TYPE = 20;

    private final Printed printed;
    private final Layout layout;
    private final List<Piece> pieces = new ArrayList<>();

    LayoutPrinter(Printed printed, Layout layout) {
        this.printed = printed;
        this.layout = layout;
    }

    /** The table on pages of its own. */
    PageRun annex() {
        PageSetup page = PageSetup.table(layout.orientation());
        int type = layout.orientation() == Orientation.LANDSCAPE ? LANDSCAPE_TYPE : PORTRAIT_TYPE;
        return run(page, type, TextStyle.TABLE_TITLE);
    }

    /** The text of a report. */
    PageRun report() {
        return run(PageSetup.OFFICIAL, REPORT_TYPE, TextStyle.TITLE);
    }

    private PageRun run(PageSetup page, int type, TextStyle title) {
        paragraph(layout.mark(), TextStyle.MARK);
        paragraph(layout.title(), title);
        paragraph(layout.subtitle(), TextStyle.SUBTITLE);
        for (Block block : layout.blocks()) {
            put(block, new TableFrame(page.width() * 10, type));
        }
        return new PageRun(page, pieces);
    }

    private void put(Block block, TableFrame frame) {
        if (block instanceof HeaderBlock header) {
            header(header, frame);
        } else if (block instanceof FundsBlock funds) {
            table(new FundsTable(printed, funds, frame).make());
        } else if (block instanceof TextsBlock texts) {
            table(TextsTable.of(printed, texts, frame));
        } else if (block instanceof IndicatorsBlock indicators) {
            table(new IndicatorsTable(printed, indicators, frame).make());
        } else if (block instanceof NotesBlock notes) {
            notes(notes, frame);
        } else if (block instanceof SignatureBlock signature) {
            paragraph(line(signature.cells()), TextStyle.LINE);
        } else {
            text(block);
        }
    }

    private void text(Block block) {
        if (block instanceof HeadingBlock heading) {
            pieces.add(new Heading(heading.level(), printed.expand(heading.text())));
        } else if (block instanceof NarrativeBlock narrative) {
            String text = printed.evaluation().narrative(narrative.section());
            if (!text.isBlank()) {
                pieces.add(new Paragraph(
                        (narrative.label().isEmpty() ? "" : narrative.label() + COLON) + text.strip(), TextStyle.BODY));
            }
        } else if (block instanceof ResultBlock result) {
            paragraph(printed.card().total().isPresent() ? result.text() : result.open(), TextStyle.BODY);
        }
    }

    private void header(HeaderBlock header, TableFrame frame) {
        if (header.boxed()) {
            table(HeaderTable.of(printed, header, frame));
        } else {
            header.rows().forEach(row -> paragraph(line(row), TextStyle.LINE));
        }
    }

    private void notes(NotesBlock notes, TableFrame frame) {
        if (notes.boxed()) {
            table(TextsTable.of(printed, notes, frame));
        } else {
            notes.lines().forEach(line -> paragraph(line, TextStyle.NOTE));
        }
    }

    private String line(List<HeaderCell> cells) {
        return cells.stream()
                .map(c -> c.label()
                        + COLON
                        + (printed.header(c.field()).isEmpty() ? GAP + GAP : printed.header(c.field())))
                .collect(Collectors.joining(GAP));
    }

    private void paragraph(String text, TextStyle style) {
        if (!text.isBlank()) {
            pieces.add(new Paragraph(printed.expand(text), style));
        }
    }

    /** A table directly below another continues it. */
    private void table(Table table) {
        boolean joined = !pieces.isEmpty() && pieces.get(pieces.size() - 1) instanceof Table;
        pieces.add(joined ? table.joinedOn() : table);
    }
}
