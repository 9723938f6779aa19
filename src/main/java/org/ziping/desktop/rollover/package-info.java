/**
 * The question asked before a new year is begun: which year, what is carried, whether last year's
 * evaluation is kept too. Uses {@code desktop.support} and what is below it; knows no page.
 */
@NullMarked
package org.ziping.desktop.rollover;

import org.jspecify.annotations.NullMarked;
