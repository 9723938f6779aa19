package org.ziping.desktop.indicator;

import java.util.List;
import java.util.Optional;
import org.ziping.base.Messages;
import org.ziping.catalogue.Catalogue;
import org.ziping.catalogue.CommonIndicator;
import org.ziping.desktop.support.Desk;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.scoring.EvenWeights;

/** What can be done to rows of the table as a whole; each is one edit. Knows no widget. */
final class IndicatorActions {

    private static final Messages MESSAGES = Messages.of(IndicatorActions.class);

    private final Desk desk;
    private final IndicatorTable table;

    IndicatorActions(Desk desk, IndicatorTable table) {
        this.desk = desk;
        this.table = table;
    }

    /** Adds a row below; answers the row to go to. */
    int insertBelow(int row) {
        if (desk.readOnly()) {
            return row;
        }
        int target = table.rowCount() == 0 ? 0 : row + 1;
        table.edit(MESSAGES.text("edit.insert"), e -> IndicatorRows.insertBelow(e, row));
        return target;
    }

    /** What the library and the program know and the evaluation does not have. */
    List<CommonIndicator> choices(List<Evaluation> library) {
        return Catalogue.shipped().with(library).missingFrom(desk.evaluation());
    }

    /** Adds a line of the catalogue where it belongs; answers the row to go to. */
    int add(CommonIndicator chosen) {
        IndicatorId added = desk.evaluation().nextIndicatorId();
        table.edit(MESSAGES.text("edit.choose", chosen.name()), e -> Catalogue.add(e, chosen));
        return Math.max(0, desk.evaluation().indexOf(added));
    }

    /** Doubles a row; answers the row to go to. */
    int duplicate(int row) {
        if (none()) {
            return row;
        }
        table.edit(MESSAGES.text("edit.duplicate", name(row)), e -> IndicatorRows.duplicate(e, row));
        return row + 1;
    }

    /** Deletes rows; answers the row to go to. */
    int delete(int first, int last) {
        if (none()) {
            return first;
        }
        String title = first == last
                ? MESSAGES.text("edit.delete", name(first))
                : MESSAGES.text("edit.deleteRows", last - first + 1);
        table.edit(title, e -> IndicatorRows.delete(e, first, last));
        return Math.max(0, Math.min(first, table.rowCount() - 1));
    }

    /** Moves a row up or down by one; answers the row to go to. */
    int move(int row, int step) {
        if (none()) {
            return row;
        }
        boolean elsewhere = IndicatorRows.changesPlace(desk.evaluation(), row, step);
        table.edit(MESSAGES.text(step < 0 ? "edit.up" : "edit.down", name(row)), e -> IndicatorRows.move(e, row, step));
        return elsewhere ? row + step : row;
    }

    /** Spreads the weights as the rule set says. */
    void spreadWeights() {
        if (!none()) {
            table.edit(MESSAGES.text("edit.even"), this::spread);
        }
    }

    private Evaluation spread(Evaluation evaluation) {
        Evaluation next = evaluation;
        for (var weight : EvenWeights.of(evaluation, desk.scorecard().ruleSet()).entrySet()) {
            next = next.withIndicator(
                    weight.getKey(),
                    i -> i.weight()
                                    .filter(w -> w.compareTo(weight.getValue()) == 0)
                                    .isPresent()
                            ? i
                            : i.withWeight(Optional.of(weight.getValue())));
        }
        return next;
    }

    private boolean none() {
        return desk.readOnly() || table.rowCount() == 0;
    }

    private String name(int row) {
        return table.indicator(row).map(Indicator::name).orElse("");
    }
}
