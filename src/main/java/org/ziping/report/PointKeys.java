package org.ziping.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.LineScore;

/** The names by which the closing row adds up weights and scores, wherever on the form they stand. */
final class PointKeys {

    private PointKeys() {}

    static String weight(String line) {
        return "weight/" + line;
    }

    static String score(String line) {
        return "score/" + line;
    }

    static String line(IndicatorScore score) {
        return score.indicator().id().toString();
    }

    static List<String> weights(Printed printed) {
        return all(printed, PointKeys::weight, LineScore::weight);
    }

    static List<String> scores(Printed printed) {
        return all(printed, PointKeys::score, LineScore::printed);
    }

    private static List<String> all(
            Printed printed, Function<String, String> key, Function<LineScore, Optional<BigDecimal>> points) {
        List<String> keys = new ArrayList<>();
        if (points.apply(printed.card().execution()).isPresent()) {
            keys.add(key.apply("execution"));
        }
        for (IndicatorScore score : printed.card().indicators()) {
            if (points.apply(score.line()).isPresent()) {
                keys.add(key.apply(line(score)));
            }
        }
        return keys;
    }
}
