package org.ziping.model;

import java.time.Instant;

/**
 * The lock of a finalised evaluation (定稿).
 *
 * @param at when it was finalised
 * @param code the short version code printed on every page, the same for the same content
 * @param rules the rule set it was scored by, as the text of its file, so that later changes of it touch nothing
 */
public record Finalised(Instant at, String code, String rules) {}
