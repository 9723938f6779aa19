package org.ziping.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;

/** Fills in missing weights: from what is left of the 100 points, or anew where nothing is left. */
final class MissingWeights {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 2;

    private MissingWeights() {}

    /** The key of the label of {@link #remedy}. */
    static String label(List<Indicator> missing, Subject subject) {
        return fitsIn(missing, subject) ? "weight-missing.rest" : "weights-total.fix";
    }

    static UnaryOperator<Evaluation> remedy(List<Indicator> missing, Subject subject) {
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
