/**
 * 审核: what a reviewer or an auditor would send back, found by many small checks and one runner. Pure
 * functions over {@code model}, {@code value} and {@code scoring}; no file, clock or thread.
 */
@NullMarked
package org.ziping.check;

import org.jspecify.annotations.NullMarked;
