/**
 * Controls without features: the spreadsheet-like grid that every table of a page is. Its content and
 * its rules come from a {@link org.ziping.desktop.control.GridModel}, which knows no widget. May use
 * JavaFX and {@code base}; knows nothing of evaluations.
 */
@NullMarked
package org.ziping.desktop.control;

import org.jspecify.annotations.NullMarked;
