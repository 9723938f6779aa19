package org.ziping.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorField;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.RuleSet;

/** The weights of the lines: complete, positive, adding up to 100, none of them dominating. */
final class WeightChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** One indicator above half of all points decides the result alone (domain choice). */
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private static final UnaryOperator<Evaluation> OWN_EXECUTION_WEIGHT =
            e -> e.withExecution(e.execution().withWeight(Optional.empty()));

    private WeightChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of(List.of("weight-missing", "weights-total"), WeightChecks::sum),
                Check.of("weights-execution", WeightChecks::execution),
                TierWeightCheck.CHECK,
                Check.of("weight-not-positive", WeightChecks::notPositive),
                Check.of("weight-heavy", WeightChecks::heavy),
                Check.of("satisfaction-missing", WeightChecks::satisfaction));
    }

    /** Missing weights make the sum short; then only they are reported. */
    private static Stream<Finding> sum(Subject subject) {
        List<Indicator> missing = subject.scored()
                .map(IndicatorScore::indicator)
                .filter(i -> i.weight().isEmpty())
                .toList();
        BigDecimal total = subject.scorecard().weightTotal();
        int difference = total.compareTo(HUNDRED);
        boolean noneYet = subject.scored().findAny().isEmpty();
        if (noneYet) {
            return Stream.of(
                    Draft.error("weights-total", new Place.OfIndicators()).saysAs("weights-total.none", subject));
        }
        Stream.Builder<Finding> found = Stream.builder();
        if (!missing.isEmpty()) {
            found.add(Draft.error("weight-missing", Draft.cell(missing.get(0), IndicatorField.WEIGHT))
                    .fixedAs(
                            MissingWeights.label(missing, subject),
                            MissingWeights.remedy(missing, subject),
                            HUNDRED.subtract(total))
                    .says(subject, missing.size(), Listing.indicators(missing), total));
        }
        if (difference < 0 && missing.isEmpty() && !satisfactionAsked(subject)) {
            found.add(Draft.error("weights-total", new Place.OfIndicators())
                    .saysAs("weights-total.satisfaction", subject, total, HUNDRED.subtract(total)));
        } else if (difference > 0 || (difference < 0 && missing.isEmpty())) {
            BigDecimal execution = subject.scorecard().execution().weight().orElse(BigDecimal.ZERO);
            String over = total.subtract(execution).compareTo(HUNDRED) == 0
                    ? "weights-total.execution"
                    : "weights-total.over";
            Draft draft = Draft.error("weights-total", new Place.OfIndicators());
            BigDecimal due = subject.rules().executionWeight();
            boolean byExecution = total.subtract(execution).add(due).compareTo(HUNDRED) == 0;
            found.add((byExecution
                            ? draft.fixedAs("weights-execution.fix", OWN_EXECUTION_WEIGHT, due)
                            : draft.fixedBy(Remedies.evenWeights(subject.rules())))
                    .saysAs(
                            difference > 0 ? over : "weights-total.short",
                            subject,
                            total,
                            HUNDRED.subtract(total).abs(),
                            execution,
                            HUNDRED.subtract(execution)));
        }
        return found.build();
    }

    private static Stream<Finding> execution(Subject subject) {
        BigDecimal due = subject.rules().executionWeight();
        Optional<BigDecimal> own = subject.evaluation().execution().weight();
        return own.filter(w -> w.compareTo(due) != 0).stream()
                .map(w -> Draft.reminder("weights-execution", new Place.OfExecution(IndicatorField.WEIGHT))
                        .fixedBy(OWN_EXECUTION_WEIGHT, due)
                        .says(subject, w, subject.rules().name(), due));
    }

    private static Stream<Finding> notPositive(Subject subject) {
        return subject.scored()
                .map(IndicatorScore::indicator)
                .filter(i -> i.weight().filter(w -> w.signum() <= 0).isPresent())
                .map(i -> Draft.error("weight-not-positive", Draft.cell(i, IndicatorField.WEIGHT))
                        .says(subject, Listing.name(i), i.weight().orElseThrow()));
    }

    private static Stream<Finding> heavy(Subject subject) {
        return subject.scored()
                .map(IndicatorScore::indicator)
                .filter(i -> i.weight().filter(w -> w.compareTo(HALF) > 0).isPresent())
                .map(i -> Draft.reminder("weight-heavy", Draft.cell(i, IndicatorField.WEIGHT))
                        .says(subject, Listing.name(i), i.weight().orElseThrow()));
    }

    /** A sum that is short because satisfaction was left out is a matter of the sum. */
    private static Stream<Finding> satisfaction(Subject subject) {
        boolean some = subject.scored().findAny().isPresent();
        boolean weighted = subject.scored().allMatch(s -> s.indicator().weight().isPresent());
        boolean isShort = weighted && subject.scorecard().weightTotal().compareTo(HUNDRED) < 0;
        Severity severity = subject.rules().sharing() == RuleSet.Sharing.FREE ? Severity.HINT : Severity.REMINDER;
        return some && !isShort && !satisfactionAsked(subject)
                ? Stream.of(Draft.of(severity, "satisfaction-missing", new Place.OfIndicators())
                        .says(subject))
                : Stream.empty();
    }

    private static boolean satisfactionAsked(Subject subject) {
        return subject.scored().map(IndicatorScore::indicator).anyMatch(WeightChecks::asksForSatisfaction);
    }

    private static boolean asksForSatisfaction(Indicator indicator) {
        String word = Vocabulary.shipped().satisfaction();
        return indicator.firstTier().contains(word)
                || indicator.secondTier().contains(word)
                || indicator.name().contains(word);
    }
}
