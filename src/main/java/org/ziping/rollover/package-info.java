/**
 * Beginning a new year from last year's evaluation: what is carried, what is emptied, and how last
 * year's figures stand against their targets. Pure functions over {@code model}, {@code value} and {@code
 * scoring}; no file, clock or thread.
 */
@NullMarked
package org.ziping.rollover;

import org.jspecify.annotations.NullMarked;
