package org.ziping.model;

import java.math.BigDecimal;
import java.util.Optional;

/** What an imported file printed for one scored line: its score in points, its completion rate as text. */
public record FiledLine(Optional<BigDecimal> score, String completionRate) {}
