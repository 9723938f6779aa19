/**
 * What people write into target and actual cells, and what it means: quantities with sign and unit,
 * ranges, dates, words, blanks; and which direction is better. Pure and deterministic; uses only
 * {@code base} and its own vocabulary under {@code seeds/values}.
 */
@NullMarked
package org.ziping.value;

import org.jspecify.annotations.NullMarked;
