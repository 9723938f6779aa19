package org.ziping.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ziping.model.Evaluation;
import org.ziping.model.FiledLine;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;

/**
 * Fills in missing weights: with the filed scores where a form without a weight column gave every point
 * that is left, else from what is left of the 100 points, or anew where nothing is left.
 */
final class MissingWeights {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 2;

    private MissingWeights() {}

    /** The key of the label of {@link #remedy}. */
    static String label(List<Indicator> missing, Subject subject) {
        if (filedInFull(missing, subject)) {
            return "weight-missing.filed";
        }
        return fitsIn(missing, subject) ? "weight-missing.rest" : "weights-total.fix";
    }

    /** The filed scores stay: the weights are only read from them. */
    private static Evaluation asFiled(Evaluation evaluation, List<Indicator> missing) {
        Evaluation next = evaluation;
        for (Indicator line : missing) {
            next = next.withIndicator(
                    line.id(), i -> i.withWeight(Optional.of(filed(line))).withAssigned(i.assigned()));
        }
        return next;
    }

    private static boolean filedInFull(List<Indicator> missing, Subject subject) {
        BigDecimal sum = missing.stream().map(MissingWeights::filed).reduce(BigDecimal.ZERO, BigDecimal::add);
        return missing.stream().allMatch(i -> filed(i).signum() > 0) && sum.compareTo(left(subject)) == 0;
    }

    private static BigDecimal filed(Indicator line) {
        return line.filed().flatMap(FiledLine::score).orElse(BigDecimal.ZERO);
    }

    static UnaryOperator<Evaluation> remedy(List<Indicator> missing, Subject subject) {
        if (filedInFull(missing, subject)) {
            return evaluation -> asFiled(evaluation, missing);
        }
        return fitsIn(missing, subject)
                ? evaluation -> Remedies.withWeights(evaluation, shares(missing, left(subject)))
                : Remedies.evenWeights(subject.rules());
    }

    /** Some weights are there and leave points for the others. */
    private static boolean fitsIn(List<Indicator> missing, Subject subject) {
        boolean someGiven = missing.size() < subject.scored().count();
        return someGiven && left(subject).signum() > 0;
    }

    private static BigDecimal left(Subject subject) {
        return HUNDRED.subtract(subject.scorecard().weightTotal());
    }

    private static Map<IndicatorId, BigDecimal> shares(List<Indicator> missing, BigDecimal points) {
        BigDecimal count = BigDecimal.valueOf(missing.size());
        BigDecimal each = points.divide(count, PLACES, RoundingMode.DOWN);
        Map<IndicatorId, BigDecimal> shares = new HashMap<>();
        missing.forEach(i -> shares.put(i.id(), each));
        shares.put(missing.get(0).id(), points.subtract(each.multiply(count.subtract(BigDecimal.ONE))));
        return shares;
    }
}
