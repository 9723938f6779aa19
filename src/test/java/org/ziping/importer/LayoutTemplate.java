package org.ziping.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A layout written as a script with places for figures, {@code $project}, {@code $fullYear.total}; what is written into
 * a place is what has to be read from it. {@code *|} repeats a row for every indicator, {@code +|} stands once above
 * every first tier, {@code ++|} above every second one, {@code -|} below every first tier. {@code $first^} is merged with
 * the same tier above, {@code $first?} left blank below it. {@code @next year unit} begins the next project, of which
 * the named figures are known already; {@code @truth name=text} adds a cell that must be read, {@code @left text} one
 * that must be listed as left out; {@code @only docx} names the formats the layout exists in.
 */
final class LayoutTemplate {

    private static final Pattern PLACE = Pattern.compile("\\$([a-zA-Z]+(?:\\.[a-z_]+)?)([\\^?,!]?)");
    private static final Set<String> UNTOLD = Set.of("hundred", "no", "firstWeight", "firstScore");
    private static final Map<String, String> NAMES =
            Map.of("bweight", "execution weight", "bscore", "execution score", "breason", "execution reason");

    private final String name;
    private final List<LayoutProject> projects;
    private final StringBuilder script = new StringBuilder();
    private final List<Map<String, String>> truth = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private Set<String> formats = Set.of("xlsx", "xls", "docx", "html", "xml");
    private final Map<String, String> pieces = new HashMap<>();
    private int current;
    private int indicators;

    private LayoutTemplate(String name, List<LayoutProject> projects) {
        this.name = name;
        this.projects = projects;
        truth.add(new LinkedHashMap<>());
    }

    /** The named layout filled with the projects, beginning with the given one. */
    static LayoutTemplate fill(String name, int first) {
        return fill(name, load(name), first);
    }

    /** A layout at hand as text, filled the same way. */
    static LayoutTemplate fill(String name, String text, int first) {
        List<LayoutProject> all = LayoutProject.all();
        List<LayoutProject> turned = new ArrayList<>(all.subList(first, all.size()));
        turned.addAll(all.subList(0, first));
        LayoutTemplate template = new LayoutTemplate(name, turned);
        template.lines(text.split("\n"));
        return template;
    }

    Script script() {
        return Script.parse(name, script.toString());
    }

    List<Map<String, String>> truth() {
        return truth;
    }

    /** Texts that must be listed as left out. */
    List<String> left() {
        return left;
    }

    Set<String> formats() {
        return formats;
    }

    private static String load(String name) {
        try (InputStream in = LayoutTemplate.class.getResourceAsStream("layouts/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void lines(String[] lines) {
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (line.startsWith("@")) {
                directive(line.substring(1));
            } else if (line.matches("(\\*|\\+\\+?|-)\\|.*")) {
                int end = i;
                while (end < lines.length && lines[end].matches("(\\*|\\+\\+?|-)\\|.*")) {
                    end++;
                }
                repeat(List.of(lines).subList(i, end));
                i = end - 1;
            } else {
                script.append(filled(line, project().texts(), Map.of(), truthNow(), ""))
                        .append('\n');
            }
        }
        projectsCompleted();
    }

    private void directive(String line) {
        String[] words = line.split(" ", 2);
        switch (words[0]) {
            case "next" -> {
                Map<String, String> kept = new LinkedHashMap<>();
                if (words.length > 1) {
                    for (String key : words[1].split(" ")) {
                        kept.put(key, truthNow().get(key));
                    }
                }
                current++;
                indicators = 0;
                truth.add(kept);
            }
            case "truth" -> {
                String[] pair = words[1].split("=", 2);
                truthNow().put(pair[0], filled(pair[1], project().texts(), Map.of(), new HashMap<>(), ""));
            }
            case "left" -> left.add(filled(words[1], project().texts(), Map.of(), new HashMap<>(), ""));
            case "only" -> formats = Set.of(words[1].split(" "));
            default -> throw new IllegalArgumentException(line);
        }
    }

    private void projectsCompleted() {
        truth.forEach(cells -> cells.values().removeIf(String::isBlank));
    }

    private LayoutProject project() {
        return projects.get(current);
    }

    private Map<String, String> truthNow() {
        return truth.get(current);
    }

    private void repeat(List<String> lines) {
        Map<String, String> above = Map.of();
        List<Map<String, String>> rows = project().rows();
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = new HashMap<>(rows.get(i));
            row.put("firstWeight", sum(row.get("first"), "weight"));
            row.put("firstScore", sum(row.get("first"), "score"));
            indicators++;
            pieces.clear();
            boolean first = !row.get("first").equals(above.get("first"));
            boolean second = first || !row.get("second").equals(above.get("second"));
            boolean last = i + 1 == rows.size()
                    || !row.get("first").equals(rows.get(i + 1).get("first"));
            for (String line : lines) {
                boolean here =
                        line.startsWith("*") || (line.startsWith("++") ? second : line.startsWith("+") ? first : last);
                if (here) {
                    String prefix = "indicator " + indicators + " ";
                    String text = line.substring(line.indexOf('|'));
                    script.append(filled(text, row, above, truthNow(), prefix)).append('\n');
                    tiers(lines, row, prefix);
                }
            }
            above = row;
        }
    }

    /** A tier that stands above its rows belongs to each of them. */
    private void tiers(List<String> lines, Map<String, String> row, String prefix) {
        for (String tier : List.of("first", "second")) {
            if (lines.stream()
                    .anyMatch(l -> l.contains("$" + tier + "^")
                            || l.contains("$" + tier + "?")
                            || (l.startsWith("+") && l.matches(".*\\$" + tier + "(?![a-zA-Z]).*")))) {
                truthNow().put(prefix + tier, row.get(tier));
            }
        }
    }

    private String sum(String tier, String field) {
        return project().rows().stream()
                .filter(r -> r.get("first").equals(tier))
                .map(r -> new BigDecimal(r.get(field)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    private String filled(
            String line,
            Map<String, String> values,
            Map<String, String> above,
            Map<String, String> cells,
            String prefix) {
        Matcher matcher = PLACE.matcher(line);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            String place = matcher.group(1);
            String text = values.containsKey(place)
                    ? values.get(place)
                    : project().texts().getOrDefault(place, project().texts().get(place + ".total"));
            if (text == null) {
                throw new IllegalArgumentException(name + ": " + line + " " + place);
            }
            boolean same = text.equals(above.get(place))
                    && (!place.equals("second") || values.get("first").equals(above.get("first")));
            String printed = switch (matcher.group(2)) {
                case "^" -> same ? "^" : text;
                case "?" -> same ? "" : text;
                case "," -> new DecimalFormat("#,##0.00").format(new BigDecimal(text));
                case "!" -> wide(text);
                default -> text;
            };
            matcher.appendReplacement(out, Matcher.quoteReplacement(printed));
            if (!UNTOLD.contains(place) && !(prefix.isEmpty() && place.equals("hundred"))) {
                tell(place, text, values, cells, prefix);
            }
        }
        matcher.appendTail(out);
        // a merged cell keeps nothing but its mark
        return out.toString().replaceAll("\\|[^|]*\\^[^|]*(?=\\|)", "|^");
    }

    private void tell(String place, String text, Map<String, String> values, Map<String, String> cells, String prefix) {
        if (!prefix.isEmpty() && values.containsKey(place)) {
            pieces.put(place, text);
            switch (place) {
                case "sign", "value", "tunit" -> cells.put(prefix + "target", joined("sign", "value", "tunit"));
                case "avalue", "aunit" -> cells.put(prefix + "actual", joined("avalue", "aunit"));
                default -> cells.put(prefix + place, text);
            }
            return;
        }
        if (place.startsWith("rate") && !place.contains(".")) {
            cells.put("execution rate", text);
        } else if (place.matches("(initial|fullYear|received|executed|rate)(\\..*)?")) {
            String[] parts = (place + ".total").split("\\.");
            cells.put(parts[1] + " " + (parts[0].equals("rate") ? "executionRate" : parts[0]), text);
        } else {
            cells.put(NAMES.getOrDefault(place, place), text);
        }
    }

    /** Sign, value and unit in columns of their own are one text. */
    private String joined(String... places) {
        return Arrays.stream(places).map(p -> pieces.getOrDefault(p, "")).collect(Collectors.joining());
    }

    private static String wide(String text) {
        return text.chars()
                .map(c -> c > ' ' && c <= '~' ? c + 0xfee0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
