package org.ziping.scoring;

import java.util.Optional;
import org.ziping.model.Indicator;
import org.ziping.value.DirectionReading;
import org.ziping.value.Understood;

/**
 * An indicator with what was understood of it and its score.
 *
 * @param direction which way it is better, and whether that was inferred
 * @param band the band of the chosen level, for a qualitative indicator
 */
public record IndicatorScore(
        Indicator indicator,
        Understood target,
        Understood actual,
        DirectionReading direction,
        Optional<Band> band,
        LineScore line) {}
