/**
 * The command line (picocli): the same services as the window, without a screen. Results go to stdout,
 * messages to stderr; exit codes are 0 done, 1 needs attention, 2 wrong usage.
 */
@NullMarked
package org.ziping.command;

import org.jspecify.annotations.NullMarked;
