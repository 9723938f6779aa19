package org.ziping.importer.recognise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ziping.importer.grid.GridCell;

/** Knows names of tiers, whatever numbering and points are printed with them: 一、产出指标（50分）. */
final class TierNames {

    private static final int ROWS_LOOKED_AT = 40;
    private static final Pattern TOP = Pattern.compile("^(第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+[、.．]).*");
    private static final Pattern NUMBERED = Pattern.compile("^([(（][一二三四五六七八九十0-9]+[)）]|[0-9]+[、.．]).*");
    private final Vocabulary vocabulary;
    private final Tiers tiers;

    TierNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.tiers = new Tiers(vocabulary);
    }

    /** A heading inside a table that names the tier of the rows below. */
    record Heading(String name, boolean first) {}

    /** The tier that a text names and nothing else. */
    Optional<Heading> heading(String text) {
        String squeezed = Labels.squeeze(text);
        Matcher numbering = vocabulary.pattern("numbering").matcher(squeezed);
        String bare = tiers.name(numbering.find() ? squeezed.substring(numbering.end()) : squeezed);
        if (!vocabulary.means("tierNames", "first", bare) && !vocabulary.means("tierNames", "second", bare)) {
            return Optional.empty();
        }
        boolean top = TOP.matcher(squeezed).matches();
        boolean below = NUMBERED.matcher(squeezed).matches();
        return Optional.of(new Heading(bare, top || (!below && vocabulary.means("tierNames", "first", bare))));
    }

    /** Whether a column below a header holds nothing but names of tiers. */
    boolean fill(GridView view, int firstRow, int column) {
        return count(view, firstRow, column, "first") + count(view, firstRow, column, "second") > 0
                && others(view, firstRow, column) == 0;
    }

    /** Whether the names of tiers in a column are those of first tiers. */
    boolean firstIn(GridView view, int firstRow, int column) {
        return count(view, firstRow, column, "first") > count(view, firstRow, column, "second");
    }

    private long count(GridView view, int firstRow, int column, String tier) {
        return below(view, firstRow, column)
                .filter(c -> heading(c.text()).isPresent())
                .filter(c -> vocabulary.means(
                        "tierNames", tier, heading(c.text()).orElseThrow().name()))
                .count();
    }

    private long others(GridView view, int firstRow, int column) {
        return below(view, firstRow, column)
                .filter(c -> c.columnSpan() == 1 && heading(c.text()).isEmpty())
                .count();
    }

    /** The cells down to the row that sums; notes may stand below it. */
    private Stream<GridCell> below(GridView view, int firstRow, int column) {
        return IntStream.range(firstRow, Math.min(view.rows(), firstRow + ROWS_LOOKED_AT))
                .mapToObj(row -> view.grid().cell(row, column))
                .distinct()
                .filter(c -> c.column() == column && !c.blank())
                .takeWhile(c -> !vocabulary.means("rows", "total", c.text()));
    }
}
