package org.ziping.scoring;

import java.math.BigDecimal;

/** Points of one first tier: its name, the weights of its lines and the scores printed so far. */
public record TierScore(String tier, BigDecimal weight, BigDecimal score) {}
