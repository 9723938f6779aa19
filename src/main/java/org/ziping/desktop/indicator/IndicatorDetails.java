package org.ziping.desktop.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.check.ReasonDue;
import org.ziping.model.AssignedScore;
import org.ziping.model.Indicator;
import org.ziping.model.Level;
import org.ziping.rollover.LastYear;
import org.ziping.scoring.Band;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.LineScore;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.Unscored;
import org.ziping.value.Quantity;

/** Everything the panel below the table says about one indicator. Knows no widget. */
record IndicatorDetails(IndicatorScore score, RuleSet rules, Optional<LastYear> lastYear) {

    private static final Messages MESSAGES = Messages.of(IndicatorDetails.class);

    /** Where a level decides nothing: something is missing, is no measurement, or carries no points. */
    private static final Set<Unscored> WITHOUT_LEVEL = EnumSet.of(
            Unscored.DETAIL,
            Unscored.NO_WEIGHT,
            Unscored.TARGET_BLANK,
            Unscored.ACTUAL_BLANK,
            Unscored.ACTUAL_INEQUALITY,
            Unscored.DIRECTION_UNKNOWN);

    Indicator indicator() {
        return score.indicator();
    }

    String target() {
        return UnderstoodText.of(score.target());
    }

    String actual() {
        return UnderstoodText.of(score.actual());
    }

    /** Only a figure is better one way or the other. */
    boolean hasDirection() {
        return score.target() instanceof Quantity;
    }

    boolean hasLevels() {
        boolean open = score.line()
                .unscored()
                .filter(why -> !WITHOUT_LEVEL.contains(why))
                .isPresent();
        return open || indicator().level().isPresent();
    }

    /** The three levels, each with its band in points of this indicator's weight. */
    List<String> levels() {
        BigDecimal weight = indicator().weight().orElse(BigDecimal.ZERO);
        List<String> levels = new ArrayList<>();
        for (Level level : Level.values()) {
            Band band = rules.bands().get(level.number() - 1);
            levels.add(MESSAGES.text(
                    band.includesUpper() ? "level.band" : "level.bandBelow",
                    IndicatorText.level(level),
                    band.lowest(weight),
                    band.highest(weight)));
        }
        return levels;
    }

    /** What the rule set makes of it, whatever is assigned. */
    String computed() {
        LineScore line = score.line();
        if (line.computed().isPresent()) {
            return MESSAGES.text("detail.computed", line.computed().get());
        }
        return line.proposed()
                .map(points -> MESSAGES.text("detail.proposed", points))
                .orElse(MESSAGES.text("detail.notComputed"));
    }

    Optional<AssignedScore> byOfficer() {
        return indicator().assigned().filter(assigned -> !assigned.filed());
    }

    /** Says that the filed score counts; empty when it does not. */
    String filedCounts() {
        return indicator()
                .assigned()
                .filter(AssignedScore::filed)
                .map(assigned -> MESSAGES.text("detail.filedCounts", assigned.score()))
                .orElse("");
    }

    /** What an imported file printed for this line; empty when there was none. */
    String filed() {
        return indicator()
                .filed()
                .map(line -> MESSAGES.text(
                        "detail.filed",
                        line.score().map(Decimals::plain).orElse(MESSAGES.text("detail.none")),
                        line.completionRate().isBlank() ? MESSAGES.text("detail.none") : line.completionRate()))
                .orElse("");
    }

    /** What the year before came to, and what that asks of this year's target; empty for a line that is new. */
    String last() {
        return lastYear.map(last -> LastYearText.line(last, rules)).orElse("");
    }

    /** Whether the deviation must be explained, and by which rule. */
    ReasonDue reason() {
        return ReasonDue.of(score, rules);
    }

    String explanation() {
        return score.line().explanation();
    }
}
