/**
 * The page 佐证材料: the files that prove what the evaluation says, line by line. Uses {@code desktop.support},
 * {@code model} and {@code report}.
 */
@NullMarked
package org.ziping.desktop.evidence;

import org.jspecify.annotations.NullMarked;
