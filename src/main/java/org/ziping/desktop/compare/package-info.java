/** The page 对照: two evaluations or two versions side by side. Uses {@code desktop.support}. */
@NullMarked
package org.ziping.desktop.compare;

import org.jspecify.annotations.NullMarked;
