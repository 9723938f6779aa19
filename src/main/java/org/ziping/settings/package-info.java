/**
 * What the program remembers for one user between starts: look, window, last library. One small
 * properties file at the place the operating system means for it; may use {@code base} only.
 */
@NullMarked
package org.ziping.settings;

import org.jspecify.annotations.NullMarked;
