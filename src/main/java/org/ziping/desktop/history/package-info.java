/** The page 历史: every edit, any earlier state seen and restored, states kept by name. Uses {@code desktop.support}. */
@NullMarked
package org.ziping.desktop.history;

import org.jspecify.annotations.NullMarked;
