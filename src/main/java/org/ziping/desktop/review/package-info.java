/** The page 审核: what a reviewer would send back. Uses {@code desktop.support} and what is below it. */
@NullMarked
package org.ziping.desktop.review;

import org.jspecify.annotations.NullMarked;
