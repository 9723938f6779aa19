/**
 * The way of a document to paper, and the pdf instead where there is none: the choice of printer, pages
 * and copies, printing with progress and cancel. For every page of the window that prints; may use
 * JavaFX, {@code base}, {@code exporter} and {@code desktop.support}.
 */
@NullMarked
package org.ziping.desktop.printing;

import org.jspecify.annotations.NullMarked;
