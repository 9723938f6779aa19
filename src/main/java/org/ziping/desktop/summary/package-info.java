/**
 * The page 汇总: many evaluations in one table, summed up, printed, and exported in one go. Uses {@code
 * desktop.chart}, {@code desktop.preview}, {@code desktop.printing}, {@code desktop.support} and what is below.
 */
@NullMarked
package org.ziping.desktop.summary;

import org.jspecify.annotations.NullMarked;
