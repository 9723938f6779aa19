/**
 * Rule sets and how they turn an evaluation into a scorecard whose every score explains itself. Pure
 * functions over {@code model} and {@code value}; only {@link org.ziping.scoring.RuleSets} reads
 * shipped data.
 */
@NullMarked
package org.ziping.scoring;

import org.jspecify.annotations.NullMarked;
