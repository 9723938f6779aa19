package org.ziping.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;
import org.ziping.model.PriorLine;
import org.ziping.model.PriorYear;
import org.ziping.rollover.LastYear;
import org.ziping.scoring.RuleSet;

/** What the year before came to, as JSON; null where an evaluation or a line has none. */
final class PriorJson {

    private PriorJson() {}

    static JsonNode year(Optional<PriorYear> prior) {
        return prior.map(PriorJson::year).orElseGet(JsonNodeFactory.instance::nullNode);
    }

    private static JsonNode year(PriorYear prior) {
        ObjectNode node = Json.object();
        node.set("year", Json.text(prior.year().map(String::valueOf)));
        node.set("total", Json.decimal(prior.total()));
        node.set("grade", Json.textOrNull(prior.grade()));
        node.set("balance", Json.decimal(prior.balance()));
        return node;
    }

    static JsonNode line(Indicator indicator, Evaluation evaluation, RuleSet rules) {
        return LastYear.of(indicator, evaluation, rules)
                .map(PriorJson::line)
                .orElseGet(JsonNodeFactory.instance::nullNode);
    }

    private static JsonNode line(LastYear last) {
        PriorLine line = last.line();
        ObjectNode node = Json.object();
        node.put("name", line.name());
        node.put("target", line.target());
        node.put("actual", line.actual());
        node.set("completionRate", Json.decimal(line.completionRate()));
        node.set("score", Json.decimal(line.score()));
        node.set("weight", Json.decimal(line.weight()));
        node.put("deviationReason", line.deviationReason());
        node.put("outcome", last.outcome().name().toLowerCase(Locale.ROOT));
        return node;
    }
}
