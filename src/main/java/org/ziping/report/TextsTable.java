package org.ziping.report;

import java.util.ArrayList;
import java.util.List;
import org.ziping.form.Align;
import org.ziping.form.ApprovalBlock;
import org.ziping.form.NotesBlock;
import org.ziping.form.TextLabel;
import org.ziping.form.TextsBlock;

/** Texts in the table: 年度总体目标, remarks. */
final class TextsTable {

    private static final int TENTHS = 10;

    private TextsTable() {}

    static Table of(Printed printed, TextsBlock block, TableFrame frame) {
        int labels = block.label().isEmpty() ? 0 : 1;
        int count = block.texts().size();
        List<Integer> shares = new ArrayList<>();
        if (labels > 0) {
            shares.add(block.labelWidth() * TENTHS * count);
        }
        for (int i = 0; i < count; i++) {
            shares.add(frame.width() - block.labelWidth() * TENTHS * labels);
        }
        List<Cell> heads = new ArrayList<>();
        List<Cell> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TextLabel text = block.texts().get(i);
            heads.add(Cell.label(labels + i, printed.expand(text.label())));
            texts.add(Cell.text(labels + i, printed.evaluation().narrative(text.section()), Align.LEFT));
        }
        if (labels > 0) {
            Cell label = Cell.label(0, printed.expand(block.label()));
            (block.headed() ? heads : texts).add(0, label.spanning(block.headed() ? 2 : 1, 1));
        }
        List<Table.Row> rows = new ArrayList<>();
        if (block.headed()) {
            rows.add(TableFrame.row(heads));
        }
        rows.add(new Table.Row(block.height() * TENTHS, texts));
        return frame.table(frame.fit(shares), 0, rows);
    }

    static Table of(Printed printed, NotesBlock notes, TableFrame frame) {
        String text = printed.expand(String.join("\n", notes.lines()));
        return frame.table(List.of(frame.width()), 0, List.of(TableFrame.row(List.of(Cell.text(0, text, Align.LEFT)))));
    }

    /** A place for an opinion, with the lines for who signs at its lower right. */
    static Table of(Printed printed, ApprovalBlock approval, TableFrame frame) {
        int label = approval.labelWidth() * TENTHS;
        String lines = printed.expand(String.join("\n", approval.lines()));
        List<Cell> cells = List.of(
                Cell.label(0, printed.expand(approval.label())),
                Cell.text(1, lines, Align.RIGHT).atBottom());
        return frame.table(
                List.of(label, frame.width() - label), 0, List.of(new Table.Row(approval.height() * TENTHS, cells)));
    }
}
