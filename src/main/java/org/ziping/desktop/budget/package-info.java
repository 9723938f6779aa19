/**
 * The page 预算执行: the budget table as printed, the explanations that are due, the execution score. What
 * it shows is decided in classes without widgets. May use {@code desktop.control}, {@code
 * desktop.support} and the rooms below the window; knows no other page.
 */
@NullMarked
package org.ziping.desktop.budget;

import org.jspecify.annotations.NullMarked;
