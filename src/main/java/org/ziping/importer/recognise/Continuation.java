package org.ziping.importer.recognise;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.plan.ImportedIndicator;
import org.ziping.importer.recognise.IndicatorColumn.Field;

/**
 * Tells whether a grid without a header is the second half of the indicator table before it. Another table of the same
 * width must not be taken for it: every row has to fit what the columns mean.
 */
final class Continuation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<Field> POINTS = List.of(Field.WEIGHT, Field.SCORE);
    private static final Set<Field> MAY_BE_BLANK = EnumSet.of(Field.REASON, Field.OTHER);
    private final IndicatorTable before;
    private final IndicatorHeader header;
    private final GridView view;
    private final Lexicon lexicon;
    private final TotalRow totals;
    private final TierNames names;
    private int rows;
    private boolean telling;
    private BigDecimal points = BigDecimal.ZERO;

    private Continuation(IndicatorTable before, GridView view, Lexicon lexicon) {
        this.before = before;
        this.header = before.header().goingOn();
        this.view = view;
        this.lexicon = lexicon;
        this.totals = new TotalRow(view, lexicon.vocabulary(), lexicon.figures());
        this.names = new TierNames(lexicon.vocabulary());
    }

    /** Whether {@code view} goes on with the table; {@code told} when a line between them says so. */
    static boolean is(IndicatorTable before, GridView view, Lexicon lexicon, boolean told) {
        return sameWidth(before, view.grid().columns()) && new Continuation(before, view, lexicon).fits(told);
    }

    /** As wide as the first half; a sheet may end earlier where nothing was written into the last columns. */
    private static boolean sameWidth(IndicatorTable before, int columns) {
        int width = before.view().grid().columns();
        return columns == width
                || (columns < width
                        && before.header().columns().stream()
                                .filter(c -> !MAY_BE_BLANK.contains(c.field()))
                                .allMatch(c -> c.last() < columns));
    }

    private boolean fits(boolean told) {
        boolean marked = told;
        for (int row = 0; row < view.rows(); row++) {
            List<GridCell> cells = view.starting(row);
            if (cells.isEmpty()) {
                continue;
            }
            if (rows == 0 && cells.size() == 1 && lexicon.continued(cells.get(0).text())) {
                marked = true;
                continue;
            }
            if (totals.is(row) || totals.isSubtotal(row) || below(cells)) {
                break;
            }
            if (IndicatorHeader.find(view, row, lexicon.vocabulary()).isPresent() || !fits(row, cells)) {
                return false;
            }
            rows++;
        }
        return rows > 0 && (telling || marked) && withinHundred();
    }

    /** What ends the rows of a table: a note, a label, a text over most of its width. */
    private boolean below(List<GridCell> cells) {
        String first = Labels.squeeze(cells.get(0).text());
        boolean label = first.endsWith(":") || Labels.labelled(first).isPresent();
        boolean wide = cells.size() <= 2
                && cells.stream().anyMatch(c -> c.columnSpan() * 2 > view.grid().columns());
        return rows > 0 && (wide || label || lexicon.note(first));
    }

    private boolean fits(int row, List<GridCell> cells) {
        IndicatorRow here = new IndicatorRow(view, header, row);
        if (cells.size() == 1 && names.heading(cells.get(0).text()).isPresent()) {
            telling = true;
            return true;
        }
        boolean apart = cells.stream().allMatch(this::withinOneField);
        boolean tiers = tier(here, Field.FIRST_TIER) && tier(here, Field.SECOND_TIER);
        boolean figures = POINTS.stream().allMatch(field -> number(here, field));
        boolean named = !here.name().isBlank() && !lexicon.figures().numeric(here.name());
        boolean measured = here.anyOwn(Field.TARGET, Field.ACTUAL, Field.SCORE, Field.WEIGHT);
        lexicon.figures().plain(here.own(Field.WEIGHT)).map(BigDecimal::new).ifPresent(w -> points = points.add(w));
        return apart && tiers && figures && named && measured && scoreWithinWeight(here);
    }

    private boolean withinOneField(GridCell cell) {
        return header.columns().stream()
                        .filter(c -> c.first() < cell.column() + cell.columnSpan() && c.last() >= cell.column())
                        .map(IndicatorColumn::field)
                        .filter(f -> f != Field.FIRST_TIER && f != Field.SECOND_TIER)
                        .distinct()
                        .count()
                <= 1;
    }

    /** A tier is blank, as below a merged cell, one that forms know, or one of the first half. */
    private boolean tier(IndicatorRow here, Field field) {
        String text = here.own(field);
        if (text.isEmpty()) {
            return true;
        }
        boolean known = names.heading(text).isPresent()
                || before.part().indicators().stream()
                        .flatMap(i -> Stream.of(i.firstTier(), i.secondTier()))
                        .anyMatch(before.tiers().name(text)::equals);
        telling |= known;
        return known;
    }

    private boolean number(IndicatorRow here, Field field) {
        if (header.column(field).isEmpty()) {
            return true;
        }
        String text = here.own(field);
        boolean numeric = lexicon.figures().numeric(text);
        telling |= numeric;
        return numeric || lexicon.figures().placeholder(text) || text.contains("/");
    }

    private boolean scoreWithinWeight(IndicatorRow here) {
        Optional<BigDecimal> weight =
                lexicon.figures().plain(here.own(Field.WEIGHT)).map(BigDecimal::new);
        Optional<BigDecimal> score =
                lexicon.figures().plain(here.own(Field.SCORE)).map(BigDecimal::new);
        return weight.isEmpty() || score.isEmpty() || score.get().compareTo(weight.get()) <= 0;
    }

    /** Where the first half keeps within 100 points, both halves together do. */
    private boolean withinHundred() {
        BigDecimal first = before.part().indicators().stream()
                .map(ImportedIndicator::weight)
                .flatMap(Optional::stream)
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return first.compareTo(HUNDRED) > 0 || first.add(points).compareTo(HUNDRED) <= 0;
    }
}
