package org.ziping.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ziping.importer.plan.ImportPlan;

/** A plan, or the text that was expected of one, as cells: one map of name to text for every project. */
final class PlanCells {

    private static final List<String> EXECUTION = List.of("weight", "rate", "score", "completion", "reason");
    private static final List<String> INDICATOR =
            List.of("first", "second", "name", "weight", "target", "actual", "completion", "score", "reason");

    private PlanCells() {}

    static List<Map<String, String>> of(ImportPlan plan) {
        return of(PlanText.of(plan));
    }

    /** Cells of the text form; what is unknown has no cell. */
    static List<Map<String, String>> of(String planText) {
        List<Map<String, String>> projects = new ArrayList<>();
        boolean inside = false;
        int indicator = 0;
        for (String line : planText.split("\n")) {
            if (line.isBlank()) {
                inside = false;
            } else if (line.startsWith("- ") || line.startsWith("  - ")) {
                split(
                        projects,
                        "indicator " + ++indicator + " ",
                        INDICATOR,
                        line.strip().substring(1),
                        "\\|");
            } else if (line.matches("(status|message|form|! |x ):.*")) {
                continue;
            } else {
                if (!inside) {
                    projects.add(new LinkedHashMap<>());
                    indicator = 0;
                    inside = true;
                }
                int colon = line.indexOf(':');
                String name = line.substring(0, colon);
                if (name.equals("execution")) {
                    split(projects, "execution ", EXECUTION, line.substring(colon + 1), " / ");
                } else {
                    put(projects, name, line.substring(colon + 1));
                }
            }
        }
        return projects;
    }

    private static void split(
            List<Map<String, String>> projects, String prefix, List<String> names, String line, String by) {
        String[] parts = (line + " ").split(by, names.size());
        for (int i = 0; i < parts.length; i++) {
            put(projects, prefix + names.get(i), parts[i]);
        }
    }

    private static void put(List<Map<String, String>> projects, String name, String text) {
        String stripped = text.strip();
        if (!stripped.isEmpty() && !stripped.equals("?")) {
            projects.get(projects.size() - 1).put(name, stripped);
        }
    }
}
