package org.ziping.desktop.indicator;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;
import org.ziping.model.PriorLine;
import org.ziping.rollover.LastYear;
import org.ziping.scoring.RuleSet;

/** How last year went for the lines in sight: each is judged once, since a table asks at every refresh. */
final class LastYears {

    private record Line(PriorLine prior, String firstTier, String secondTier, String ruleSet) {}

    private final Map<Line, Optional<LastYear>> judged = new HashMap<>();

    /** How last year went; empty for a line that is new this year. */
    Optional<LastYear> of(Indicator indicator, Evaluation evaluation, RuleSet rules) {
        return indicator
                .prior()
                .flatMap(prior -> judged.computeIfAbsent(
                        new Line(prior, indicator.firstTier(), indicator.secondTier(), rules.id()),
                        line -> LastYear.of(indicator, evaluation, rules)));
    }

    /** Whether anything of an evaluation is known from the year before. */
    static boolean known(Evaluation evaluation) {
        return evaluation.indicators().stream().anyMatch(i -> i.prior().isPresent());
    }
}
