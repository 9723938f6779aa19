package org.ziping.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ziping.base.Decimals;

/** Builds the JSON that commands print: numbers as plain decimal strings, unknown things as null. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static <T> ArrayNode array(List<T> items, Function<T, JsonNode> node) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        items.forEach(item -> array.add(node.apply(item)));
        return array;
    }

    /** A decimal as a string, or null when it is not known. */
    static JsonNode decimal(Optional<BigDecimal> value) {
        return text(value.map(Decimals::plain));
    }

    /** A text, or null when there is none. */
    static JsonNode text(Optional<String> value) {
        return value.<JsonNode>map(JsonNodeFactory.instance::textNode).orElseGet(JsonNodeFactory.instance::nullNode);
    }

    /** A text, or null when it is blank. */
    static JsonNode textOrNull(String value) {
        return text(Optional.of(value).filter(v -> !v.isBlank()));
    }

    static String pretty(JsonNode node) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String line(JsonNode node) {
        return node.toString();
    }

    /** The fields of one JSON object; refuses anything else. */
    static JsonNode parseObject(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node == null || !node.isObject()) {
                throw new IllegalArgumentException(text);
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
