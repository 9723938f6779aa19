/**
 * What importing would bring: the file with every understood cell tinted, what it became, and what was left
 * out and why. Uses {@code desktop.support} and the plans of {@code importer}.
 */
@NullMarked
package org.ziping.desktop.importer;

import org.jspecify.annotations.NullMarked;
