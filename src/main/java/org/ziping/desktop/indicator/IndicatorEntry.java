package org.ziping.desktop.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.ziping.model.AssignedScore;
import org.ziping.model.Indicator;
import org.ziping.value.Quantity;
import org.ziping.value.Understood;
import org.ziping.value.Unit;
import org.ziping.value.ValueReader;

/** What a text typed into a cell of the indicator table makes of an indicator. */
final class IndicatorEntry {

    private static final int PLACES = 2;

    private IndicatorEntry() {}

    /** The indicator after the entry; empty when the cell wants a number and the text is none. */
    static Optional<Indicator> apply(Indicator indicator, IndicatorColumn column, String typed) {
        String text = typed.strip();
        return switch (column) {
            case FIRST_TIER -> Optional.of(indicator.withTiers(text, indicator.secondTier()));
            case SECOND_TIER -> Optional.of(indicator.withTiers(indicator.firstTier(), text));
            case NAME -> Optional.of(indicator.withName(text));
            case TARGET -> Optional.of(indicator.withTarget(text));
            case ACTUAL -> Optional.of(indicator.withActual(text));
            case WEIGHT -> weight(indicator, text);
            case SCORE -> score(indicator, text);
            case REASON -> Optional.of(indicator.withDeviationReason(text));
            case COMPLETION_RATE, LAST_TARGET, LAST_ACTUAL, LAST_COMPLETION, LAST_SCORE -> Optional.empty();
        };
    }

    /** Points as people type them, with at most 2 decimals; empty when the text is no number from 0 up. */
    static Optional<BigDecimal> points(String text) {
        Understood understood = ValueReader.standard().read(text);
        if (!(understood instanceof Quantity quantity)
                || !quantity.isMeasurement()
                || quantity.uncertain()
                || quantity.number().signum() < 0) {
            return Optional.empty();
        }
        boolean plain = quantity.unit().isNone() || quantity.unit().kind().equals(Unit.RATIO) || text.endsWith("分");
        BigDecimal number = quantity.number();
        BigDecimal rounded = number.scale() > PLACES ? number.setScale(PLACES, RoundingMode.HALF_UP) : number;
        return plain ? Optional.of(rounded) : Optional.empty();
    }

    private static Optional<Indicator> weight(Indicator indicator, String text) {
        return text.isEmpty()
                ? Optional.of(indicator.withWeight(Optional.empty()))
                : points(text).map(points -> indicator.withWeight(Optional.of(points)));
    }

    /** A score typed over is the officer's; a reason given before stays with it. */
    private static Optional<Indicator> score(Indicator indicator, String text) {
        if (text.isEmpty()) {
            return Optional.of(indicator.withAssigned(Optional.empty()));
        }
        String reason = indicator.assigned().map(AssignedScore::reason).orElse("");
        return points(text).map(points -> indicator.withAssigned(Optional.of(AssignedScore.byOfficer(points, reason))));
    }
}
