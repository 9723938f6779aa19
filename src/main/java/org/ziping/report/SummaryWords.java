package org.ziping.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ziping.base.Decimals;
import org.ziping.form.SummaryBlock;
import org.ziping.form.SummaryColumn;
import org.ziping.form.SummaryNotes;
import org.ziping.summary.Grades;
import org.ziping.summary.Summary;
import org.ziping.summary.SummaryRow;

/** What is said below a summary: how its closing row is made, and what that leaves out. */
final class SummaryWords {

    private static final String COMMA = "、";

    private SummaryWords() {}

    /** The sentences, numbered where there is more than one. */
    static List<String> of(Summary summary, SummaryBlock block) {
        SummaryNotes notes = block.notes();
        List<String> said = new ArrayList<>();
        summary.score().value().ifPresent(v -> said.add(notes.averages().replace("{average}", Decimals.plain(v))));
        said.addAll(omissions(summary, block));
        long open = summary.rows().stream()
                .map(SummaryRow::total)
                .filter(t -> t.isEmpty())
                .count();
        if (open > 0) {
            said.add(notes.open().replace("{count}", String.valueOf(open)));
        }
        if (summary.grades().graded() > 0) {
            said.add(notes.grades().replace("{grades}", spread(summary.grades(), notes.grade())));
        }
        said.removeIf(String::isBlank);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            lines.add((i == 0 ? notes.lead() : "") + (said.size() > 1 ? (i + 1) + ". " : "") + said.get(i));
        }
        return lines;
    }

    /** Sums that leave out equally many share a sentence. */
    private static List<String> omissions(Summary summary, SummaryBlock block) {
        Map<Integer, List<String>> byCount = new TreeMap<>();
        for (SummaryColumn column : block.columns()) {
            int without = leftOut(summary, column);
            if (without > 0) {
                byCount.computeIfAbsent(without, n -> new ArrayList<>())
                        .add(column.label().replace("\n", ""));
            }
        }
        return byCount.entrySet().stream()
                .map(e -> block.notes()
                        .omission()
                        .replace("{columns}", String.join(COMMA, e.getValue()))
                        .replace("{count}", String.valueOf(e.getKey())))
                .toList();
    }

    private static int leftOut(Summary summary, SummaryColumn column) {
        return switch (column.field()) {
            case INITIAL, FULL_YEAR, EXECUTED ->
                summary.sum(SummaryTable.amount(column.field())).unknown();
            case EXECUTION_RATE -> summary.rate().leftOut();
            case SCORE -> summary.weightedScore().leftOut();
            default -> 0;
        };
    }

    private static String spread(Grades grades, String one) {
        return grades.counts().stream()
                .map(g -> one.replace("{grade}", g.label()).replace("{count}", String.valueOf(g.count())))
                .collect(Collectors.joining(COMMA));
    }
}
