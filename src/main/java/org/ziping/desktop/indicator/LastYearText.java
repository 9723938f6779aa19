package org.ziping.desktop.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.model.PriorLine;
import org.ziping.rollover.LastYear;
import org.ziping.scoring.RuleSet;

/** What is said of last year: words, so that a mark is understood without its colour. */
final class LastYearText {

    private static final Messages MESSAGES = Messages.of(LastYearText.class);

    private LastYearText() {}

    /** The sign in the cell of the target, explained by the legend; empty where last year asks nothing of it. */
    static String mark(LastYear last) {
        return switch (last.outcome()) {
            case OVERSHOT, SAVED, MISSED ->
                MESSAGES.text("last.mark." + last.outcome().name());
            case REACHED, UNKNOWN -> "";
        };
    }

    /** What the signs mean. */
    static String legend() {
        return Stream.of("OVERSHOT", "MISSED", "SAVED")
                .map(outcome -> MESSAGES.text(
                        "last.marked", MESSAGES.text("last.mark." + outcome), MESSAGES.text("last.word." + outcome)))
                .collect(Collectors.joining("   "));
    }

    /** What the mark means, with the figures; empty where there is none. */
    static String meaning(LastYear last, RuleSet rules) {
        String share = last.attainment().map(LastYearText::percent).orElse("");
        String meaning = switch (last.outcome()) {
            case OVERSHOT ->
                MESSAGES.text("last.overshot", share, rules.overAchievement().mark());
            case SAVED ->
                MESSAGES.text("last.saved", share, rules.overAchievement().targetTooHigh());
            case MISSED -> share.isEmpty() ? MESSAGES.text("last.missed") : MESSAGES.text("last.missedBy", share);
            case REACHED, UNKNOWN -> "";
        };
        return meaning.isEmpty() ? "" : MESSAGES.text("last.marked", mark(last), meaning);
    }

    /** Last year's figures in one line, and what they ask of this year's target. */
    static String line(LastYear last, RuleSet rules) {
        PriorLine line = last.line();
        List<String> parts = new ArrayList<>();
        parts.add(MESSAGES.text("last.title"));
        parts.add(MESSAGES.text("last.target", shown(line.target())));
        parts.add(MESSAGES.text("last.actual", shown(line.actual())));
        line.completionRate().ifPresent(rate -> parts.add(MESSAGES.text("last.completion", percent(rate))));
        parts.add(MESSAGES.text("last.score", number(line.score()), number(line.weight())));
        parts.add(meaning(last, rules));
        return String.join("   ", parts).strip();
    }

    /** One of last year's columns. */
    static String cell(PriorLine line, IndicatorColumn column, int ratePlaces) {
        return switch (column) {
            case LAST_TARGET -> line.target();
            case LAST_ACTUAL -> line.actual();
            case LAST_COMPLETION ->
                line.completionRate()
                        .map(rate -> MESSAGES.text("percent", Decimals.fixed(rate, ratePlaces)))
                        .orElse("");
            case LAST_SCORE -> line.score().map(Decimals::plain).orElse("");
            default -> "";
        };
    }

    private static String shown(String typed) {
        return typed.isBlank() ? MESSAGES.text("detail.none") : typed;
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(Decimals::plain).orElse(MESSAGES.text("detail.none"));
    }

    private static String percent(BigDecimal share) {
        return MESSAGES.text("percent", Decimals.plain(share));
    }
}
