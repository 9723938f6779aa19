package org.ziping.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.model.Level;
import org.ziping.scoring.RuleSets;
import org.ziping.value.Direction;

/** One indicator to be scored by itself, from options or from a line of a batch file. */
record ScoreRequest(
        String rules,
        String name,
        String tier,
        Optional<BigDecimal> weight,
        String target,
        String actual,
        Optional<Direction> direction,
        Optional<Level> level) {

    /** Reads the keys of a batch line; refuses values that are no number, direction or level. */
    static ScoreRequest of(JsonNode line) {
        return of(
                text(line, "rules"),
                text(line, "name"),
                text(line, "tier"),
                text(line, "weight"),
                text(line, "target"),
                text(line, "actual"),
                text(line, "direction"),
                text(line, "level"));
    }

    /** Reads options; an empty text is an option not given. */
    static ScoreRequest of(
            String rules,
            String name,
            String tier,
            String weight,
            String target,
            String actual,
            String direction,
            String level) {
        return new ScoreRequest(
                rules.isEmpty() ? RuleSets.DEFAULT : rules,
                name,
                tier,
                given(weight).map(BigDecimal::new),
                target,
                actual,
                given(direction).map(d -> Direction.ofSymbol(d).orElseThrow(() -> new IllegalArgumentException(d))),
                given(level)
                        .map(l -> Level.ofNumber(Integer.parseInt(l))
                                .orElseThrow(() -> new IllegalArgumentException(l))));
    }

    /** An evaluation of this one line; the tier stands for both tiers. */
    Evaluation evaluation() {
        Indicator indicator = Indicator.blank(new IndicatorId(1), tier, tier)
                .withName(name)
                .withWeight(weight)
                .withTarget(target)
                .withActual(actual)
                .withDirection(direction)
                .withLevel(level);
        return Evaluation.empty(Optional.empty(), rules, "").withIndicators(List.of(indicator));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(t -> !t.isEmpty());
    }

    private static String text(JsonNode line, String key) {
        JsonNode value = line.path(key);
        return value.isMissingNode() || value.isNull() ? "" : value.asText();
    }
}
