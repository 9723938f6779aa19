package org.ziping.importer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Counts cells: right as they should be, wrong when another text or one where nothing stands, missed when none. */
final class Tally {

    private int right;
    private int wrong;
    private int missed;
    private final List<String> faults = new ArrayList<>();

    /** Compares the projects of a plan with the truth, in order. */
    void add(List<Map<String, String>> truth, List<Map<String, String>> read) {
        for (int i = 0; i < Math.max(truth.size(), read.size()); i++) {
            Map<String, String> wanted = i < truth.size() ? truth.get(i) : Map.of();
            Map<String, String> found = i < read.size() ? read.get(i) : Map.of();
            wanted.forEach((name, text) -> compare(name, text, found.getOrDefault(name, "")));
            found.forEach((name, text) -> {
                if (!wanted.containsKey(name)) {
                    wrong++;
                    faults.add(name + ": nothing stands there, read " + text);
                }
            });
        }
    }

    private void compare(String name, String wanted, String found) {
        if (wanted.equals(found)) {
            right++;
        } else if (found.isEmpty()) {
            missed++;
            faults.add(name + ": missed " + wanted);
        } else {
            wrong++;
            faults.add(name + ": " + wanted + ", read " + found);
        }
    }

    void add(Tally other) {
        right += other.right;
        wrong += other.wrong;
        missed += other.missed;
    }

    List<String> faults() {
        return faults;
    }

    /** Right, wrong, missed and the share of right ones, in columns. */
    String line(String name) {
        int all = right + wrong + missed;
        String percent = all == 0
                ? "-"
                : BigDecimal.valueOf(100L * right)
                        .divide(BigDecimal.valueOf(all), 2, RoundingMode.DOWN)
                        .toPlainString();
        return String.format("%-34s %8d %8d %8d %8s%%", name, right, wrong, missed, percent);
    }
}
