package org.ziping.summary;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ziping.scoring.Grade;

/**
 * The spread of grades: every label that the rule sets of the rows know, best first, 0 included, and
 * how many rows have no grade yet.
 */
public record Grades(List<GradeCount> counts, int ungraded) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Takes a copy. */
    public Grades {
        counts = List.copyOf(counts);
    }

    /** Scales that share a label share its count; where they set it at different totals, the higher one orders it. */
    static Grades of(List<SummaryRow> rows) {
        Map<String, BigDecimal> from = new TreeMap<>();
        rows.stream()
                .flatMap(row -> Stream.concat(row.scale().stream(), row.grade().stream()))
                .forEach(grade -> from.merge(grade.label(), grade.from(), BigDecimal::max));
        Map<String, Integer> count = new TreeMap<>();
        rows.forEach(row -> row.grade().map(Grade::label).ifPresent(label -> count.merge(label, 1, Integer::sum)));
        int graded = count.values().stream().mapToInt(n -> n).sum();
        return new Grades(
                from.keySet().stream()
                        .sorted(Comparator.comparing(from::get, Comparator.<BigDecimal>reverseOrder()))
                        .map(label -> counted(label, count.getOrDefault(label, 0), graded))
                        .toList(),
                rows.size() - graded);
    }

    private static GradeCount counted(String label, int count, int graded) {
        BigDecimal hundredfold = HUNDRED.multiply(BigDecimal.valueOf(count));
        return new GradeCount(label, count, Average.quotient(hundredfold, BigDecimal.valueOf(graded)));
    }

    /** How many rows have a grade. */
    public int graded() {
        return counts.stream().mapToInt(GradeCount::count).sum();
    }
}
