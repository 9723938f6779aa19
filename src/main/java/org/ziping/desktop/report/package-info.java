/**
 * The page 附表: the form as it will print, printing and writing it. Uses {@code desktop.support},
 * {@code report} and {@code exporter}.
 */
@NullMarked
package org.ziping.desktop.report;

import org.jspecify.annotations.NullMarked;
