package org.ziping.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.base.FileNames;
import org.ziping.model.Evaluation;
import org.ziping.model.Evidence;
import org.ziping.model.Indicator;

/**
 * The order in which evidence is listed and laid into folders: first what belongs to the project as a
 * whole (0), then line by line (1, 2, …), last what lines left behind that were deleted.
 */
public final class EvidenceOrder {

    private static final int LONGEST_FOLDER = 40;
    private static final int LONGEST_FILE = 120;

    private EvidenceOrder() {}

    /**
     * One piece of evidence at its place.
     *
     * @param mark group and number in the group, such as 3-1
     * @param folder the name of its folder, such as {@code 03 线路租赁费}
     * @param fileName the name of its file there, such as {@code 3-1 合同.pdf}
     */
    public record Entry(Evidence evidence, String mark, String folder, String fileName) {}

    /** All evidence in order. Lines without any take no number. */
    public static List<Entry> of(Evaluation evaluation) {
        List<Entry> entries = new ArrayList<>();
        add(entries, 0, evaluation.evidence(Optional.empty()), evaluation);
        int group = 1;
        for (Indicator line : evaluation.indicators()) {
            group += add(entries, group, evaluation.evidence(Optional.of(line.id())), evaluation);
        }
        List<Evidence> left = evaluation.evidence().stream()
                .filter(e -> e.indicator().flatMap(evaluation::indicator).isEmpty())
                .filter(e -> e.indicator().isPresent())
                .toList();
        add(entries, group, left, evaluation);
        return entries;
    }

    private static int add(List<Entry> entries, int group, List<Evidence> evidence, Evaluation evaluation) {
        for (int i = 0; i < evidence.size(); i++) {
            String mark = group + "-" + (i + 1);
            String line = EvidenceList.line(evidence.get(i), evaluation);
            String number = group < 10 ? "0" + group : String.valueOf(group);
            entries.add(new Entry(
                    evidence.get(i),
                    mark,
                    FileNames.legal(number + " " + line, LONGEST_FOLDER),
                    mark + " " + name(evidence.get(i).file().name())));
        }
        return evidence.isEmpty() ? 0 : 1;
    }

    /** A long name is cut before its ending, so that the right program still opens it. */
    private static String name(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        String stem = name.substring(0, name.length() - ending.length());
        return FileNames.legal(stem, LONGEST_FILE) + ending;
    }
}
