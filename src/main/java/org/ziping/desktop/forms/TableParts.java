package org.ziping.desktop.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ziping.base.Messages;
import org.ziping.form.Align;
import org.ziping.form.ColumnField;
import org.ziping.form.IndicatorColumn;
import org.ziping.form.IndicatorsBlock;
import org.ziping.form.SummaryBlock;
import org.ziping.form.SummaryColumn;
import org.ziping.form.SummaryField;
import org.ziping.form.TotalLine;

/** The entries of the tables of a form: indicators, many evaluations. */
final class TableParts {

    private static final Messages MESSAGES = Messages.of(TableParts.class);
    private static final int USUAL_WIDTH = 20;

    private TableParts() {}

    static PartEditor<IndicatorsBlock> indicators(Consumer<UnaryOperator<IndicatorsBlock>> edit) {
        return new PartEditor<>(edit)
                .fields(List.of(
                        Fields.line(
                                MESSAGES.text("forms.side"),
                                IndicatorsBlock::label,
                                (b, text) -> indicators(b, text, b.columns(), b.total())),
                        Fields.line(
                                MESSAGES.text("forms.total"),
                                b -> b.total().map(TotalLine::label).orElse(""),
                                (b, text) -> indicators(b, b.label(), b.columns(), total(b, text))),
                        Fields.line(
                                MESSAGES.text("forms.grade"),
                                b -> b.total().map(TotalLine::gradeLabel).orElse(""),
                                (b, text) -> indicators(
                                        b,
                                        b.label(),
                                        b.columns(),
                                        b.total().map(t -> new TotalLine(t.label(), text))))))
                .rows(
                        MESSAGES.text("forms.columns"),
                        IndicatorsBlock::columns,
                        (b, columns) -> indicators(b, b.label(), named(columns), b.total()),
                        list -> free(ColumnField.values(), list, IndicatorColumn::field)
                                .map(f -> new IndicatorColumn(
                                        f, Names.of(f), USUAL_WIDTH, Align.CENTER, false, List.of())),
                        List.of(
                                Fields.choice(
                                        MESSAGES.text("forms.what"),
                                        List.of(ColumnField.values()),
                                        Names::of,
                                        IndicatorColumn::field,
                                        (c, v) -> new IndicatorColumn(
                                                v, c.label(), c.width(), c.align(), c.merge(), c.labels())),
                                Fields.label(
                                        MESSAGES.text("forms.label"),
                                        IndicatorColumn::label,
                                        (c, v) -> new IndicatorColumn(
                                                c.field(),
                                                v,
                                                c.width(),
                                                c.align(),
                                                c.merge(),
                                                Wording.kept(c.label(), v, c.labels()))),
                                Fields.width(
                                        IndicatorColumn::width,
                                        (c, v) -> new IndicatorColumn(
                                                c.field(), c.label(), v, c.align(), c.merge(), c.labels())),
                                Fields.choice(
                                        MESSAGES.text("forms.align"),
                                        List.of(Align.values()),
                                        Names::of,
                                        IndicatorColumn::align,
                                        (c, v) -> new IndicatorColumn(
                                                c.field(), c.label(), c.width(), v, c.merge(), c.labels())),
                                Fields.check(
                                        MESSAGES.text("forms.merge"),
                                        IndicatorColumn::merge,
                                        (c, v) -> new IndicatorColumn(
                                                c.field(), c.label(), c.width(), c.align(), v, c.labels()))));
    }

    private static Optional<TotalLine> total(IndicatorsBlock b, String text) {
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(
                        new TotalLine(text, b.total().map(TotalLine::gradeLabel).orElse("")));
    }

    private static IndicatorsBlock indicators(
            IndicatorsBlock b, String label, List<IndicatorColumn> columns, Optional<TotalLine> total) {
        int labelWidth = b.labelWidth() == 0 ? USUAL_WIDTH / 2 : b.labelWidth();
        return new IndicatorsBlock(label, labelWidth, b.tiers(), b.indicators(), columns, b.execution(), total);
    }

    static PartEditor<SummaryBlock> summary(Consumer<UnaryOperator<SummaryBlock>> edit) {
        return new PartEditor<>(edit)
                .fields(List.of(Fields.label(
                        MESSAGES.text("forms.total"),
                        SummaryBlock::total,
                        (b, text) -> new SummaryBlock(b.columns(), text, b.notes()))))
                .rows(
                        MESSAGES.text("forms.columns"),
                        SummaryBlock::columns,
                        (b, columns) -> new SummaryBlock(listed(columns), b.total(), b.notes()),
                        list -> free(SummaryField.values(), list, SummaryColumn::field)
                                .map(f -> new SummaryColumn(f, Names.of(f), USUAL_WIDTH, Align.CENTER, List.of())),
                        List.of(
                                Fields.choice(
                                        MESSAGES.text("forms.what"),
                                        List.of(SummaryField.values()),
                                        Names::of,
                                        SummaryColumn::field,
                                        (c, v) -> new SummaryColumn(v, c.label(), c.width(), c.align(), c.labels())),
                                Fields.label(
                                        MESSAGES.text("forms.label"),
                                        SummaryColumn::label,
                                        (c, v) -> new SummaryColumn(
                                                c.field(),
                                                v,
                                                c.width(),
                                                c.align(),
                                                Wording.kept(c.label(), v, c.labels()))),
                                Fields.width(
                                        SummaryColumn::width,
                                        (c, v) -> new SummaryColumn(c.field(), c.label(), v, c.align(), c.labels())),
                                Fields.choice(
                                        MESSAGES.text("forms.align"),
                                        List.of(Align.values()),
                                        Names::of,
                                        SummaryColumn::align,
                                        (c, v) -> new SummaryColumn(c.field(), c.label(), c.width(), v, c.labels()))));
    }

    private static List<IndicatorColumn> named(List<IndicatorColumn> columns) {
        if (columns.stream().noneMatch(c -> c.field() == ColumnField.NAME)) {
            throw new IllegalArgumentException(MESSAGES.text("forms.noName"));
        }
        return columns;
    }

    private static List<SummaryColumn> listed(List<SummaryColumn> columns) {
        if (columns.stream().noneMatch(c -> c.field() == SummaryField.PROJECT)) {
            throw new IllegalArgumentException(MESSAGES.text("forms.noProject"));
        }
        return columns;
    }

    static <T> List<T> some(List<T> list) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException(MESSAGES.text("forms.last"));
        }
        return list;
    }

    /** The first thing the list does not show yet. */
    static <E, T> Optional<E> free(E[] all, List<T> list, Function<T, E> of) {
        return Arrays.stream(all)
                .filter(e -> list.stream().map(of).noneMatch(e::equals))
                .findFirst();
    }
}
