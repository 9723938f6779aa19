package org.ziping.importer.recognise;

import java.util.List;
import java.util.Optional;
import org.ziping.importer.grid.GridCell;

/** A row of labels with the values in the row below: 项目名称 | 主管部门 | 实施单位 over the names themselves. */
final class ValuesBelow {

    private final GridView view;
    private final Vocabulary vocabulary;
    private final LabelledRow labels;
    private final FundsPairs funds;

    ValuesBelow(GridView view, Vocabulary vocabulary, LabelledRow labels, FundsPairs funds) {
        this.view = view;
        this.vocabulary = vocabulary;
        this.labels = labels;
        this.funds = funds;
    }

    /** Whether this row holds nothing but labels, and every one has a value of its own right below it. */
    boolean is(int row) {
        List<GridCell> cells = view.starting(row);
        return row + 1 < view.rows()
                && cells.size() >= 2
                && cells.stream().allMatch(c -> label(c.text()))
                && cells.stream().anyMatch(c -> !value(row, c).blank())
                && view.starting(row + 1).stream().noneMatch(c -> label(c.text()) || !below(row, c));
    }

    /** Takes both rows. */
    void take(int row, Part part) {
        for (GridCell label : view.starting(row)) {
            GridCell value = value(row, label);
            part.understand(view.place(label), "label");
            MoneyUnits.find(label.text(), vocabulary).ifPresent(part::moneyUnit);
            Optional<String> header = vocabulary.field("headerFields", label.text());
            if (header.isPresent()) {
                labels.take(new LabelledRow.Pair("headerFields", header.get(), value.text(), label, value), part);
            } else if (!value.blank()) {
                funds.value(value, FundsHeader.field(label.text(), vocabulary).orElseThrow(), part);
                part.sawSkeleton();
            }
        }
    }

    private boolean label(String text) {
        return Labels.labelled(text).isEmpty()
                && (vocabulary.exactField("headerFields", text).isPresent()
                        || FundsHeader.field(text, vocabulary).isPresent());
    }

    private GridCell value(int row, GridCell label) {
        return view.grid().cell(row + 1, label.column());
    }

    /** Whether a label stands over the whole of a cell. */
    private boolean below(int row, GridCell cell) {
        return view.starting(row).stream()
                .anyMatch(l -> l.rowSpan() == 1 && l.column() == cell.column() && l.columnSpan() == cell.columnSpan());
    }
}
