package org.ziping.desktop.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ziping.base.Messages;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;

/** What adding, moving, doubling and deleting rows makes of an evaluation. */
final class IndicatorRows {

    private static final Messages MESSAGES = Messages.of(IndicatorRows.class);

    private IndicatorRows() {}

    /** A blank row below {@code row}, under the same tiers; the first row of all gets the usual ones. */
    static Evaluation insertBelow(Evaluation evaluation, int row) {
        List<Indicator> rows = new ArrayList<>(evaluation.indicators());
        String first =
                rows.isEmpty() ? MESSAGES.text("tier.first") : rows.get(row).firstTier();
        String second =
                rows.isEmpty() ? MESSAGES.text("tier.second") : rows.get(row).secondTier();
        rows.add(rows.isEmpty() ? 0 : row + 1, Indicator.blank(evaluation.nextIndicatorId(), first, second));
        return evaluation.withIndicators(rows);
    }

    /** A copy of the row below it, without what was filed for the original or reached by it the year before. */
    static Evaluation duplicate(Evaluation evaluation, int row) {
        List<Indicator> rows = new ArrayList<>(evaluation.indicators());
        Indicator original = rows.get(row);
        rows.add(
                row + 1,
                original.withId(evaluation.nextIndicatorId())
                        .withAssigned(original.assigned().filter(a -> !a.filed()))
                        .withFiled(Optional.empty())
                        .withPrior(Optional.empty()));
        return evaluation.withIndicators(rows);
    }

    /** The evaluation without the rows from {@code first} to {@code last}. */
    static Evaluation delete(Evaluation evaluation, int first, int last) {
        List<Indicator> rows = new ArrayList<>(evaluation.indicators());
        rows.subList(first, last + 1).clear();
        return evaluation.withIndicators(rows);
    }

    /** Whether the row changes its place when moved, rather than joining the neighbouring group. */
    static boolean changesPlace(Evaluation evaluation, int row, int step) {
        List<Indicator> rows = evaluation.indicators();
        int other = row + step;
        return other >= 0 && other < rows.size() && sameTiers(rows.get(row), rows.get(other));
    }

    /**
     * The row one step up (−1) or down (+1). At the edge of its group it joins the neighbouring group
     * first, so that no group is torn apart; at the edge of the table nothing happens.
     */
    static Evaluation move(Evaluation evaluation, int row, int step) {
        List<Indicator> rows = new ArrayList<>(evaluation.indicators());
        int other = row + step;
        if (other < 0 || other >= rows.size()) {
            return evaluation;
        }
        if (sameTiers(rows.get(row), rows.get(other))) {
            Collections.swap(rows, row, other);
        } else {
            Indicator neighbour = rows.get(other);
            rows.set(row, rows.get(row).withTiers(neighbour.firstTier(), neighbour.secondTier()));
        }
        return evaluation.withIndicators(rows);
    }

    private static boolean sameTiers(Indicator one, Indicator other) {
        return one.firstTier().equals(other.firstTier()) && one.secondTier().equals(other.secondTier());
    }
}
