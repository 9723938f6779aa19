package org.ziping.scoring;

import java.math.BigDecimal;

/** A word of the grade scale (优, 良, 中, 差) and the total it starts from. */
public record Grade(String label, BigDecimal from) {}
