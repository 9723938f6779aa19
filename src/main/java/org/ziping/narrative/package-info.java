/**
 * Text that cannot disagree with the tables: live fields such as {全年执行} with their present values,
 * figures in a sentence that equal one, and first drafts built from the figures. Pure functions over
 * {@code model}, {@code value} and {@code scoring}; no file, clock or thread.
 */
@NullMarked
package org.ziping.narrative;

import org.jspecify.annotations.NullMarked;
