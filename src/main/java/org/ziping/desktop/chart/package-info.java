/**
 * Charts that any page may show: what is drawn is worked out without a screen, then put on it, on paper and
 * on the clipboard. Series are told apart by shape, not by colour alone. Uses {@code desktop.support}.
 */
@NullMarked
package org.ziping.desktop.chart;

import org.jspecify.annotations.NullMarked;
