package org.ziping.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.Scorecard;

/** What checks look at: an evaluation and its scorecard. */
public record Subject(Evaluation evaluation, Scorecard scorecard) {

    /** The rule set it was scored by. */
    public RuleSet rules() {
        return scorecard.ruleSet();
    }

    /** The lines that carry points: neither 其中 lines nor rows with nothing in them. */
    Stream<IndicatorScore> scored() {
        return scorecard.indicators().stream().filter(s -> !s.indicator().detail() && !empty(s.indicator()));
    }

    /** Whether a row holds nothing but the names of its tiers. */
    static boolean empty(Indicator indicator) {
        return indicator.name().isBlank()
                && indicator.weight().isEmpty()
                && indicator.target().isBlank()
                && indicator.actual().isBlank()
                && indicator.assigned().equals(Optional.empty());
    }
}
