package org.ziping.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.ziping.base.Decimals;
import org.ziping.value.Blank;
import org.ziping.value.DateValue;
import org.ziping.value.Quantity;
import org.ziping.value.Range;
import org.ziping.value.Understood;
import org.ziping.value.Words;

/**
 * What was understood of a typed value as JSON: kind number, date, words or empty. A scale without a
 * unit (200万) is multiplied out.
 */
final class UnderstoodJson {

    private UnderstoodJson() {}

    static JsonNode of(Understood value) {
        ObjectNode node = Json.object();
        if (value instanceof Quantity quantity) {
            node.put("kind", "number");
            node.set("sign", Json.textOrNull(quantity.sign().symbol()));
            boolean bareScale = quantity.unit().isScaleOnly();
            BigDecimal scale = bareScale ? quantity.unit().factor() : BigDecimal.ONE;
            node.put("value", Decimals.plain(quantity.number().multiply(scale)));
            node.set("unit", Json.textOrNull(bareScale ? "" : quantity.unit().symbol()));
            node.put("uncertain", quantity.uncertain());
        } else if (value instanceof Range range) {
            node.put("kind", "number");
            node.putNull("sign");
            node.putNull("value");
            node.put("low", Decimals.plain(range.low()));
            node.put("high", Decimals.plain(range.high()));
            node.set("unit", Json.textOrNull(range.unit().symbol()));
        } else if (value instanceof DateValue date) {
            node.put("kind", "date");
            node.set("sign", Json.textOrNull(date.sign().symbol()));
            node.put(
                    "value",
                    date.yearKnown()
                            ? date.to().toString()
                            : date.to().toString().substring(5));
            node.put(
                    "from",
                    date.yearKnown()
                            ? date.from().toString()
                            : date.from().toString().substring(5));
            node.putNull("unit");
        } else if (value instanceof Words words) {
            node.put("kind", "words");
            node.put("value", words.text());
        } else if (value instanceof Blank) {
            node.put("kind", "empty");
        }
        return node;
    }
}
