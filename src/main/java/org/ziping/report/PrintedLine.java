package org.ziping.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ziping.base.Decimals;
import org.ziping.form.ColumnField;
import org.ziping.form.ExecutionLine;
import org.ziping.model.Indicator;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.LineScore;
import org.ziping.value.Quantity;
import org.ziping.value.Understood;

/** One line of the indicator table as printed: texts, and figures where there are numbers. */
final class PrintedLine {

    private final Map<ColumnField, String> texts = new EnumMap<>(ColumnField.class);
    private final Map<ColumnField, Figure> figures = new EnumMap<>(ColumnField.class);

    private PrintedLine() {}

    static PrintedLine execution(Printed printed, ExecutionLine names) {
        LineScore score = printed.card().execution();
        PrintedLine line = new PrintedLine();
        line.texts.put(ColumnField.FIRST_TIER, names.firstTier());
        line.texts.put(ColumnField.SECOND_TIER, names.secondTier());
        line.texts.put(ColumnField.NAME, names.name());
        line.texts.put(ColumnField.TARGET, names.target());
        line.texts.put(ColumnField.VALUE, names.target());
        score.attainment().ifPresent(rate -> line.figures.put(ColumnField.ACTUAL, Figure.percent(rate)));
        line.texts.put(ColumnField.REASON, printed.evaluation().execution().deviationReason());
        line.points(printed, score, "execution");
        return line;
    }

    static PrintedLine indicator(Printed printed, IndicatorScore score) {
        Indicator indicator = score.indicator();
        PrintedLine line = new PrintedLine();
        line.texts.put(ColumnField.FIRST_TIER, indicator.firstTier());
        line.texts.put(ColumnField.SECOND_TIER, indicator.secondTier());
        line.texts.put(ColumnField.NAME, indicator.name());
        line.texts.put(ColumnField.TARGET, indicator.target());
        line.texts.put(ColumnField.ACTUAL, indicator.actual());
        line.texts.put(ColumnField.REASON, indicator.deviationReason());
        line.target(score.target(), indicator.target());
        line.points(printed, score.line(), PointKeys.line(score));
        return line;
    }

    private void points(Printed printed, LineScore score, String key) {
        score.weight().ifPresent(w -> figures.put(ColumnField.WEIGHT, Figure.plain(w, PointKeys.weight(key))));
        printed.score(score).ifPresent(s -> figures.put(ColumnField.SCORE, Figure.plain(s, PointKeys.score(key))));
        score.completionRate().ifPresent(r -> figures.put(ColumnField.COMPLETION_RATE, Figure.percent(r)));
    }

    /** Comparison, value and unit apart; what was not understood as a number stands whole as the value. */
    private void target(Understood target, String typed) {
        if (target instanceof Quantity quantity) {

            texts.put(ColumnField.SIGN, quantity.sign().symbol());
            texts.put(ColumnField.UNIT, quantity.unit().symbol());
            texts.put(ColumnField.VALUE, Decimals.plain(quantity.number()));
        } else {
            texts.put(ColumnField.VALUE, typed);
        }
    }

    /** What the column shows; of a figure, as printed. */
    String text(ColumnField field) {
        return figure(field).map(Figure::text).orElseGet(() -> texts.getOrDefault(field, ""));
    }

    /** The number in the column, where it is one. */
    Optional<Figure> figure(ColumnField field) {
        return Optional.ofNullable(figures.get(field));
    }
}
