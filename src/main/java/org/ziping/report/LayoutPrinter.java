package org.ziping.report;

import org.ziping.base.Messages;
import org.ziping.form.ApprovalBlock;
import org.ziping.form.Block;
import org.ziping.form.FundsBlock;
import org.ziping.form.HeaderBlock;
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

    private static final Messages MESSAGES = Messages.printed(LayoutPrinter.class);
    private static final String COLON = "：";
    private static final int LANDSCAPE_TYPE = 21;
    private static final int PORTRAIT_TYPE = 19;
    private static final int REPORT_TYPE = 20;
    private static final int SIGNATURE_TYPE = 24;
    private static final int TENTHS = 10;
    private static final int BELOW_TITLE = 8;

    private final Printed printed;
    private final Layout layout;
    private final Pieces pieces;
    private boolean inText;

    LayoutPrinter(Printed printed, Layout layout) {
        this.printed = printed;
        this.layout = layout;
        pieces = new Pieces(printed.fields());
    }

    /** The table on pages of its own. */
    PageRun annex() {
        pieces.top(layout, TextStyle.TABLE_TITLE);
        return run(PageSetup.table(layout.orientation()), type());
    }

    /** The table as a part of a report: in its outline, its pages numbered on. */
    PageRun annexOfReport() {
        pieces.top(layout, 1, TextStyle.TABLE_TITLE);
        return run(PageSetup.table(layout.orientation()).outer(), type());
    }

    /** The text of a report. */
    PageRun report() {
        pieces.top(layout, TextStyle.TITLE);
        pieces.add(new Space(BELOW_TITLE));
        inText = true;
        PageRun run = run(PageSetup.OFFICIAL, REPORT_TYPE);
        return new PageRun(MESSAGES.text("run.text"), run.page(), Outline.of(run.pieces()));
    }

    /** The page for signatures and seals. */
    PageRun signature() {
        pieces.top(layout, 1, TextStyle.TABLE_TITLE);
        return run(PageSetup.OFFICIAL, SIGNATURE_TYPE);
    }

    private int type() {
        return layout.orientation() == Orientation.LANDSCAPE ? LANDSCAPE_TYPE : PORTRAIT_TYPE;
    }

    private PageRun run(PageSetup page, int type) {
        for (Block block : layout.blocks()) {
            put(block, new TableFrame(page.width() * TENTHS, type));
        }
        return new PageRun(printed.expand(layout.title()).replace('\n', ' '), page, pieces.all());
    }

    private void indicators(IndicatorsBlock block, TableFrame frame) {
        IndicatorsTable table = new IndicatorsTable(printed, layout, block, frame);
        if (!inText || !table.empty()) {
            pieces.table(table.make());
        }
    }

    private void put(Block block, TableFrame frame) {
        if (block instanceof HeaderBlock header) {
            header(header, frame);
        } else if (block instanceof FundsBlock funds) {
            pieces.table(new FundsTable(printed, funds, frame).make());
        } else if (block instanceof TextsBlock texts) {
            pieces.table(TextsTable.of(printed, texts, frame));
        } else if (block instanceof IndicatorsBlock indicators) {
            indicators(indicators, frame);
        } else if (block instanceof NotesBlock notes) {
            notes(notes, frame);
        } else if (block instanceof ApprovalBlock approval) {
            pieces.table(TextsTable.of(printed, approval, frame));
        } else if (block instanceof SignatureBlock signature) {
            pieces.line(signature.cells(), frame);
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
            pieces.paragraph(printed.card().total().isPresent() ? result.text() : result.open(), TextStyle.BODY);
        }
    }

    private void header(HeaderBlock header, TableFrame frame) {
        if (header.boxed()) {
            pieces.table(HeaderTable.of(printed, header, frame));
        } else {
            pieces.lines(header, frame);
        }
    }

    private void notes(NotesBlock notes, TableFrame frame) {
        if (notes.boxed()) {
            pieces.table(TextsTable.of(printed, notes, frame));
        } else {
            notes.lines().forEach(line -> pieces.paragraph(line, TextStyle.NOTE));
        }
    }
}
