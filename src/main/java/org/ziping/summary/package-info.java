/**
 * Many evaluations at a glance: rows, sums, averages and the spread of grades. Pure functions over
 * {@code model} and {@code scoring}; no file, clock or thread.
 */
@NullMarked
package org.ziping.summary;

import org.jspecify.annotations.NullMarked;
