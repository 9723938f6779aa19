/**
 * 指标库: indicators to choose from when an evaluation is written anew, those of the program and those
 * the library has used before. Pure functions over {@code model}; no file, clock or thread.
 */
@NullMarked
package org.ziping.catalogue;

import org.jspecify.annotations.NullMarked;
