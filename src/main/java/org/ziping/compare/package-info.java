/**
 * Two evaluations side by side, one project over the years, and what another rule set would change.
 * Pure functions over {@code model}, {@code value}, {@code scoring} and {@code narrative}; no file, clock or thread.
 */
@NullMarked
package org.ziping.compare;

import org.jspecify.annotations.NullMarked;
