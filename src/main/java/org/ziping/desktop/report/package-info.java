/**
 * The page 附表: the form as it will print, printing and writing it. Uses {@code desktop.support}; files and
 * pages come through {@link org.ziping.desktop.report.Annex}.
 */
@NullMarked
package org.ziping.desktop.report;

import org.jspecify.annotations.NullMarked;
