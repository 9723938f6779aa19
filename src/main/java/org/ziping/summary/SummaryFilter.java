package org.ziping.summary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.scoring.Grade;

/**
 * Which evaluations a summary is about.
 *
 * @param bodies names of units or supervising departments; empty for any
 * @param words every one of them must stand somewhere in the row
 * @param grade the label of a grade; blank stands for evaluations without one
 */
public record SummaryFilter(Optional<Integer> year, Set<String> bodies, String words, Optional<String> grade) {

    /** Everything. */
    public static final SummaryFilter ALL = new SummaryFilter(Optional.empty(), Set.of(), "", Optional.empty());

    /** Takes a copy. */
    public SummaryFilter {
        bodies = Set.copyOf(bodies);
    }

    /** The same filter for one year, or for any. */
    public SummaryFilter withYear(Optional<Integer> next) {
        return new SummaryFilter(next, bodies, words, grade);
    }

    /** The same filter for these units and departments. */
    public SummaryFilter withBodies(Set<String> next) {
        return new SummaryFilter(year, next, words, grade);
    }

    /** The same filter with other words. */
    public SummaryFilter withWords(String next) {
        return new SummaryFilter(year, bodies, next, grade);
    }

    /** The same filter for one grade, or for any. */
    public SummaryFilter withGrade(Optional<String> next) {
        return new SummaryFilter(year, bodies, words, next);
    }

    /** The units and departments that a person means by {@code name}: the one of that name, or all that contain it. */
    public static Set<String> bodies(List<SummaryRow> rows, String name) {
        Set<String> all = bodies(rows);
        return all.contains(name.strip())
                ? Set.of(name.strip())
                : all.stream().filter(body -> body.contains(name.strip())).collect(Collectors.toUnmodifiableSet());
    }

    /** All units and departments, in order. */
    public static Set<String> bodies(List<SummaryRow> rows) {
        return rows.stream()
                .flatMap(row -> Stream.of(row.unit(), row.department()))
                .filter(body -> !body.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rows that pass. */
    public List<SummaryRow> of(List<SummaryRow> rows) {
        return rows.stream().filter(this::passes).toList();
    }

    private boolean passes(SummaryRow row) {
        return (year.isEmpty() || year.equals(row.year()))
                && (bodies.isEmpty() || bodies.contains(row.unit()) || bodies.contains(row.department()))
                && (grade.isEmpty() || grade.get().equals(label(row)))
                && hasWords(row);
    }

    private boolean hasWords(SummaryRow row) {
        String all = String.join(
                        " ",
                        row.year().map(String::valueOf).orElse(""),
                        row.projectCode(),
                        row.project(),
                        row.unit(),
                        row.department(),
                        label(row))
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }

    private static String label(SummaryRow row) {
        return row.grade().map(Grade::label).orElse("");
    }
}
