/**
 * The page 指标与得分: one table with merged tiers, and below it everything about the selected indicator.
 * What is shown and what an entry means is decided in classes without widgets. May use {@code
 * desktop.control}, {@code desktop.support} and the rooms below the window; knows no other page.
 */
@NullMarked
package org.ziping.desktop.indicator;

import org.jspecify.annotations.NullMarked;
