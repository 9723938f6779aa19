/**
 * The page 图表 of an evaluation: its points by tier, its money by source, its project over the years. What is
 * shown is worked out without a screen. Uses {@code desktop.chart}, {@code desktop.support} and what is below.
 */
@NullMarked
package org.ziping.desktop.figures;

import org.jspecify.annotations.NullMarked;
