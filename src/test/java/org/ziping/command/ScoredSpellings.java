package org.ziping.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Pairs of typed target and actual with what a careful officer makes of them, and what the program answers. */
record ScoredSpellings(List<Row> rows) {

    static final List<String> RULES = List.of("national-2020", "core-2021", "integrated", "hubei", "xinzhou-2021");

    private static final List<String> COLUMNS = List.of("target", "actual", "name", "tier");

    /** One pair: the cells of the table in their order. */
    record Row(List<String> cells) {

        String cell(int column) {
            return cells.get(column);
        }

        /** The score due by {@code rules}; a dash where none may be shown. */
        String due(String rules) {
            return cell(rules.equals("integrated") ? 9 : 8);
        }

        @Override
        public String toString() {
            return String.join(" | ", cells.subList(0, 4));
        }
    }

    /** A pair with the five answers to it, in the order of {@link #RULES}. */
    record Answered(Row row, List<JsonNode> answers) {

        @Override
        public String toString() {
            return row.toString();
        }
    }

    static ScoredSpellings read() throws IOException {
        try (InputStream stream = ScoredSpellings.class.getResourceAsStream("scored.tsv")) {
            String table = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return new ScoredSpellings(table.lines()
                    .skip(1)
                    .map(line -> new Row(List.of(line.split("\t", -1))))
                    .toList());
        }
    }

    /** All pairs through {@code score --batch} by every rule set. */
    List<Answered> answered(Path folder) throws IOException {
        Path batch = folder.resolve("spellings.jsonl");
        StringBuilder lines = new StringBuilder();
        for (Row row : rows) {
            for (String rules : RULES) {
                ObjectNode request = Json.object().put("rules", rules).put("weight", row.cell(7));
                for (int i = 0; i < COLUMNS.size(); i++) {
                    request.put(COLUMNS.get(i), row.cell(i));
                }
                lines.append(Json.line(request)).append('\n');
            }
        }
        Files.writeString(batch, lines);
        List<String> results =
                CommandRun.of("score", "--batch", batch.toString(), "--json").lines();
        List<Answered> answered = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            answered.add(new Answered(
                    rows.get(i),
                    results.subList(i * RULES.size(), (i + 1) * RULES.size()).stream()
                            .map(Json::parseObject)
                            .map(JsonNode.class::cast)
                            .toList()));
        }
        return answered;
    }

    /** How an answer's understanding is written in the table; 25 万人次 and 250000 人次 as they were typed. */
    static String understood(JsonNode value) {
        String kind = value.get("kind").asText();
        if (kind.equals("words")) {
            return "words";
        }
        if (kind.equals("empty")) {
            return "blank";
        }
        if (kind.equals("date")) {
            return joined("d", text(value, "sign"), text(value, "value"));
        }
        if (value.has("low")) {
            return joined("r", text(value, "low"), text(value, "high"), text(value, "unit"));
        }
        String doubt = value.get("uncertain").asBoolean() ? "?" : "";
        return joined(text(value, "sign"), scaled(text(value, "value"), text(value, "unit")), doubt);
    }

    /** The expectation in the same writing. */
    static String expected(String cell) {
        String[] parts = cell.split(" ", -1);
        boolean figure =
                !cell.startsWith("r ") && !cell.startsWith("d ") && !cell.equals("words") && !cell.equals("blank");
        if (!figure) {
            return cell;
        }
        int number = parts[0].matches("-?[0-9.]+") ? 0 : 1;
        boolean doubt = parts[parts.length - 1].equals("?");
        int units = parts.length - number - 1 - (doubt ? 1 : 0);
        String unit = units > 0 ? parts[number + 1] : "";
        return joined(number == 1 ? parts[0] : "", scaled(parts[number], unit), doubt ? "?" : "");
    }

    /** 万 and 亿 multiplied out, so that both spellings of a large figure compare. */
    private static String scaled(String number, String unit) {
        BigDecimal value = new BigDecimal(number);
        String rest = unit;
        while (rest.startsWith("万") || rest.startsWith("亿")) {
            value = value.movePointRight(rest.startsWith("万") ? 4 : 8);
            rest = rest.substring(1);
        }
        return joined(value.stripTrailingZeros().toPlainString(), rest);
    }

    private static String text(JsonNode value, String key) {
        JsonNode found = value.path(key);
        return found.isNull() ? "" : found.asText();
    }

    private static String joined(String... parts) {
        return String.join(
                " ", List.of(parts).stream().filter(p -> !p.isEmpty()).toList());
    }
}
