package org.ziping.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ziping.base.Messages;
import org.ziping.form.FigureLabel;
import org.ziping.form.Form;
import org.ziping.form.FundsBlock;
import org.ziping.form.HeaderBlock;
import org.ziping.form.HeaderCell;
import org.ziping.form.IndicatorColumn;
import org.ziping.form.IndicatorsBlock;
import org.ziping.form.Layout;
import org.ziping.form.SourceLabel;
import org.ziping.form.SummaryBlock;
import org.ziping.form.SummaryColumn;

/** What keeps a form from being laid out on its page: things shown twice, columns too narrow to hold a letter. */
public final class FormFit {

    private static final Messages MESSAGES = Messages.of(FormFit.class);

    /** A column narrower than this holds no letter between its margins. */
    private static final int NARROWEST = 6;

    /** What a value of a boxed header needs. */
    private static final int VALUE = 15;

    private final Layout layout;
    private final int page;
    private final List<String> problems = new ArrayList<>();

    private FormFit(Layout layout, int page) {
        this.layout = layout;
        this.page = page;
    }

    /** Sentences on what cannot work; none when the form can be used. */
    public static List<String> problems(Form form) {
        List<String> problems = new ArrayList<>();
        form.annex()
                .ifPresent(l -> problems.addAll(
                        new FormFit(l, PageSetup.table(l.orientation()).width()).find()));
        form.report().ifPresent(l -> problems.addAll(new FormFit(l, PageSetup.OFFICIAL.width()).find()));
        return problems.stream().distinct().toList();
    }

    private List<String> find() {
        for (IndicatorsBlock block : layout.blocks(IndicatorsBlock.class)) {
            once(block.columns(), IndicatorColumn::field, IndicatorColumn::label);
            int side = block.label().isEmpty() ? 0 : block.labelWidth();
            wide(side, block.columns(), IndicatorColumn::width, IndicatorColumn::label);
        }
        for (SummaryBlock block : layout.blocks(SummaryBlock.class)) {
            once(block.columns(), SummaryColumn::field, SummaryColumn::label);
            wide(0, block.columns(), SummaryColumn::width, SummaryColumn::label);
        }
        for (FundsBlock block : layout.blocks(FundsBlock.class)) {
            once(block.sources(), SourceLabel::source, SourceLabel::label);
            once(block.figures(), FigureLabel::figure, FigureLabel::label);
            int side = block.rowLabelWidth() + (block.label().isEmpty() ? 0 : block.labelWidth());
            if (block.sourcesAs() == FundsBlock.SourcesAs.COLUMNS) {
                int numbers = block.numberLabel().isEmpty() ? 0 : FundsTable.NUMBER_WIDTH;
                wide(block.rowLabelWidth() + numbers, block.sources(), SourceLabel::width, SourceLabel::label);
            } else {
                wide(side, block.figures(), FigureLabel::width, FigureLabel::label);
            }
        }
        layout.blocks(HeaderBlock.class).stream()
                .filter(HeaderBlock::boxed)
                .flatMap(b -> b.rows().stream())
                .forEach(this::header);
        return problems;
    }

    /** Nothing is shown twice, and no two columns have one name. */
    private <T> void once(List<T> items, Function<T, Object> what, Function<T, String> label) {
        Set<Object> seen = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (T item : items) {
            if (!seen.add(what.apply(item))) {
                problems.add(MESSAGES.text("fit.twice", label.apply(item)));
            } else if (!labels.add(label.apply(item).replaceAll("\\s", ""))) {
                problems.add(MESSAGES.text("fit.sameLabel", label.apply(item)));
            }
        }
    }

    private <T> void wide(int side, List<T> columns, Function<T, Integer> width, Function<T, String> label) {
        int all = side + columns.stream().mapToInt(width::apply).sum();
        for (T column : columns) {
            int fitted = all == 0 ? 0 : width.apply(column) * page / all;
            if (fitted < NARROWEST) {
                problems.add(MESSAGES.text("fit.narrow", label.apply(column).replace('\n', ' '), fitted));
            }
        }
    }

    private void header(List<HeaderCell> row) {
        int labels = row.stream().mapToInt(HeaderCell::width).sum();
        int left = page - labels;
        if (left < VALUE * row.size()) {
            problems.add(MESSAGES.text("fit.header", row.get(0).label(), labels, page));
        }
        row.stream()
                .filter(c -> c.width() < NARROWEST)
                .forEach(c -> problems.add(MESSAGES.text("fit.narrow", c.label(), c.width())));
    }
}
