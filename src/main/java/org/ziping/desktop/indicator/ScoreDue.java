package org.ziping.desktop.indicator;

import java.util.Optional;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.Unscored;

/** Whether the rule set leaves a score to the officer. */
final class ScoreDue {

    private ScoreDue() {}

    /** True where a level with a band is chosen and the points within it are still the officer's to give. */
    static boolean due(IndicatorScore score) {
        return score.line().unscored().equals(Optional.of(Unscored.SCORE_WITHIN_BAND_DUE));
    }
}
