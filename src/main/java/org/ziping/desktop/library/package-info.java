/** The first page: all evaluations of the library by year. Uses {@code desktop.support} and what is below it. */
@NullMarked
package org.ziping.desktop.library;

import org.jspecify.annotations.NullMarked;
