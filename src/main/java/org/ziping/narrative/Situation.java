package org.ziping.narrative;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.model.Level;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.RuleSet;
import org.ziping.value.Direction;

/** How an indicator came out, as far as a reason for it goes. */
public enum Situation {
    /** The target was not reached. */
    MISSED,
    /** Far more than the target, by the rule set's threshold. */
    OVERSHOT,
    /** Lower is better, and far below the target. */
    SAVED,
    /** A qualitative target reached in part, or not. */
    LEVEL,
    /** Nothing to explain, or nothing known yet. */
    PLAIN;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The situation of a scored line by the thresholds of its rule set. */
    public static Situation of(IndicatorScore score, RuleSet rules) {
        Optional<Level> level = score.indicator().level();
        if (level.isPresent()) {
            return level.get() == Level.REACHED ? PLAIN : LEVEL;
        }
        Optional<BigDecimal> attainment = score.line().attainment();
        if (attainment.isEmpty()) {
            return PLAIN;
        }
        BigDecimal reached = attainment.get();
        if (score.direction().direction() == Direction.LOWER_BETTER) {
            boolean saved = reached.compareTo(rules.overAchievement().targetTooHigh()) < 0;
            return reached.compareTo(HUNDRED) > 0 ? MISSED : saved ? SAVED : PLAIN;
        }
        boolean over = reached.compareTo(rules.overAchievement().mark()) >= 0;
        return reached.compareTo(HUNDRED) < 0 ? MISSED : over ? OVERSHOT : PLAIN;
    }
}
