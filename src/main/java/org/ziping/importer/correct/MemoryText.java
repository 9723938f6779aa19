package org.ziping.importer.correct;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ziping.importer.plan.TableKind;

/** Remembered corrections as the text of a file. */
public final class MemoryText {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private MemoryText() {}

    /** The memory a text holds; refuses what is none with an {@link IllegalArgumentException}. */
    public static ReadingMemory parse(String text) {
        try {
            Map<String, Remembered> tables = new HashMap<>();
            for (JsonNode table : MAPPER.readTree(text).path("tables")) {
                Map<Integer, String> columns = new HashMap<>();
                for (Map.Entry<String, JsonNode> column : table.path("columns").properties()) {
                    columns.put(
                            Integer.valueOf(column.getKey()), column.getValue().asText());
                }
                TableRule rule = new TableRule(kind(table.path("kind").asText()), columns);
                tables.put(
                        table.path("shape").asText(),
                        new Remembered(rule, optional(table.path("moneyUnit")), optional(table.path("form"))));
            }
            return new ReadingMemory(tables);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    /** The text that holds a memory. */
    public static String format(ReadingMemory memory) {
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode tables = root.putArray("tables");
        new TreeMap<>(memory.tables()).forEach((shape, remembered) -> {
            ObjectNode table = tables.addObject();
            table.put("shape", shape);
            table.put("kind", remembered.rule().kind().code());
            ObjectNode columns = table.putObject("columns");
            new TreeMap<>(remembered.rule().columns())
                    .forEach((column, meaning) -> columns.put(String.valueOf(column), meaning));
            remembered.moneyUnit().ifPresent(unit -> table.put("moneyUnit", unit));
            remembered.form().ifPresent(form -> table.put("form", form));
        });
        return root.toPrettyString() + "\n";
    }

    private static TableKind kind(String code) {
        return Arrays.stream(TableKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    private static Optional<String> optional(JsonNode text) {
        return text.isTextual() ? Optional.of(text.asText()) : Optional.empty();
    }
}
