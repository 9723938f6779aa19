package org.ziping.importer.recognise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ziping.form.ColumnField;
import org.ziping.form.Form;
import org.ziping.form.FundsBlock;
import org.ziping.form.HeaderBlock;
import org.ziping.form.IndicatorColumn;
import org.ziping.form.IndicatorsBlock;
import org.ziping.form.Layout;

/** Names the form a document was printed by: the one whose column headings, in order, and labels fit best. */
final class FormMatcher {

    private static final BigDecimal COLUMNS = new BigDecimal("0.6");
    private static final BigDecimal LABELS = new BigDecimal("0.3");
    private static final BigDecimal TITLE = new BigDecimal("0.1");
    private static final BigDecimal GOOD_ENOUGH = new BigDecimal("0.72");
    private static final BigDecimal SAME_COLUMNS = new BigDecimal("0.8");
    private final List<Form> forms;

    FormMatcher(List<Form> forms) {
        this.forms = forms;
    }

    /** Id of the best fitting form, empty when none fits well. */
    Optional<String> match(DocumentShape shape) {
        Optional<String> best = Optional.empty();
        BigDecimal most = GOOD_ENOUGH;
        for (Form form : forms) {
            BigDecimal score = score(form, shape);
            if (score.compareTo(most) >= 0) {
                most = score.add(new BigDecimal("0.0001"));
                best = Optional.of(form.id());
            }
        }
        return best;
    }

    private static BigDecimal score(Form form, DocumentShape shape) {
        Layout layout = form.main();
        BigDecimal columns = BigDecimal.ZERO;
        for (IndicatorsBlock block : layout.blocks(IndicatorsBlock.class)) {
            List<String> wanted = new ArrayList<>();
            block.columns().stream()
                    .map(IndicatorColumn::label)
                    .map(Labels::core)
                    .forEach(wanted::add);
            columns = columns.max(likeness(wanted, shape.columns()));
            List<String> unsplit = block.columns().stream()
                    .filter(c -> c.field() != ColumnField.SIGN && c.field() != ColumnField.UNIT)
                    .map(c -> Labels.core(c.label()))
                    .toList();
            if (unsplit.size() < wanted.size()) {
                columns = columns.max(likeness(unsplit, shape.columns()).multiply(new BigDecimal("0.9")));
            }
        }
        if (columns.compareTo(SAME_COLUMNS) < 0) {
            return BigDecimal.ZERO;
        }
        List<String> labels = labels(layout);
        BigDecimal found = labels.isEmpty()
                ? BigDecimal.ONE
                : ratio(labels.stream().filter(shape.labels()::contains).count(), labels.size());
        BigDecimal funds = layout.blocks(FundsBlock.class).isEmpty() && shape.funds() ? BigDecimal.ZERO : found;
        String title = Labels.core(layout.title().replaceAll("\\{[^}]*\\}", ""));
        boolean titled = shape.titles().stream().anyMatch(t -> t.contains(title));
        return COLUMNS.multiply(columns)
                .add(LABELS.multiply(funds))
                .add(titled ? TITLE : BigDecimal.ZERO)
                .setScale(4, RoundingMode.HALF_UP);
    }

    private static List<String> labels(Layout layout) {
        List<String> labels = new ArrayList<>();
        for (FundsBlock block : layout.blocks(FundsBlock.class)) {
            block.figures().forEach(f -> labels.add(Labels.core(f.label())));
            block.sources().forEach(s -> labels.add(Labels.core(s.label())));
        }
        layout.blocks(HeaderBlock.class).stream()
                .filter(HeaderBlock::boxed)
                .flatMap(b -> b.rows().stream())
                .flatMap(List::stream)
                .forEach(c -> labels.add(Labels.core(c.label())));
        return labels;
    }

    /** Headings in common and in order, against all headings of both. */
    private static BigDecimal likeness(List<String> wanted, List<String> found) {
        int[][] common = new int[wanted.size() + 1][found.size() + 1];
        for (int i = 1; i <= wanted.size(); i++) {
            for (int j = 1; j <= found.size(); j++) {
                common[i][j] = wanted.get(i - 1).equals(found.get(j - 1))
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return ratio(2L * common[wanted.size()][found.size()], (long) wanted.size() + found.size());
    }

    private static BigDecimal ratio(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }

    /**
     * What of a document tells its form.
     *
     * @param columns headings of its fullest indicator table, left to right
     * @param labels all short texts in its tables
     * @param titles texts that look like titles
     * @param funds whether its annex has a budget table
     */
    record DocumentShape(List<String> columns, Set<String> labels, List<String> titles, boolean funds) {}
}
