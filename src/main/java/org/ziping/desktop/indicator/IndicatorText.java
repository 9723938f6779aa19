package org.ziping.desktop.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.check.ReasonDue;
import org.ziping.model.AssignedScore;
import org.ziping.model.Indicator;
import org.ziping.model.Level;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.LineScore;
import org.ziping.scoring.RuleSet;

/** What the cells of an indicator say. Marks are words, so that no state is told by colour alone. */
final class IndicatorText {

    private static final Messages MESSAGES = Messages.of(IndicatorText.class);

    private IndicatorText() {}

    static String shown(Indicator indicator, Optional<IndicatorScore> score, IndicatorColumn column, RuleSet rules) {
        return switch (column) {
            case NAME -> indicator.detail() ? MESSAGES.text("detailName", indicator.name()) : indicator.name();
            case COMPLETION_RATE ->
                score.map(s -> completion(s, rules.ratePlaces())).orElse("");
            case SCORE -> score.map(s -> score(s.line())).orElse("");
            case REASON ->
                score.map(s -> ReasonText.state(ReasonDue.of(s, rules))).orElse("");
            case LAST_TARGET, LAST_ACTUAL, LAST_COMPLETION, LAST_SCORE ->
                indicator
                        .prior()
                        .map(line -> LastYearText.cell(line, column, rules.ratePlaces()))
                        .orElse("");
            default -> entered(indicator, column);
        };
    }

    /** What the editor starts with. */
    static String entered(Indicator indicator, IndicatorColumn column) {
        return switch (column) {
            case FIRST_TIER -> indicator.firstTier();
            case SECOND_TIER -> indicator.secondTier();
            case NAME -> indicator.name();
            case WEIGHT -> indicator.weight().map(Decimals::plain).orElse("");
            case TARGET -> indicator.target();
            case ACTUAL -> indicator.actual();
            case REASON -> indicator.deviationReason();
            case COMPLETION_RATE, LAST_TARGET, LAST_ACTUAL, LAST_COMPLETION, LAST_SCORE -> "";
            case SCORE ->
                indicator.assigned().map(a -> Decimals.plain(a.score())).orElse("");
        };
    }

    static String level(Level level) {
        return MESSAGES.text("level." + level.number());
    }

    private static String completion(IndicatorScore score, int places) {
        return score.line()
                .completionRate()
                .map(rate -> MESSAGES.text("percent", Decimals.fixed(rate, places)))
                .orElseGet(() -> score.indicator()
                        .level()
                        .filter(level -> score.band().isPresent())
                        .map(level -> MESSAGES.text("level.short." + level.number()))
                        .orElse(""));
    }

    private static String score(LineScore line) {
        Optional<BigDecimal> printed = line.printed();
        if (printed.isPresent()) {
            String points = Decimals.plain(printed.get());
            return line.assigned()
                    .map(AssignedScore::origin)
                    .map(origin -> MESSAGES.text(
                            origin == AssignedScore.Origin.FILED ? "score.filed" : "score.assigned", points))
                    .orElse(points);
        }
        return line.proposed()
                .map(points -> MESSAGES.text("score.proposed", points))
                .orElseGet(() -> line.open() ? MESSAGES.text("score.open") : "");
    }
}
