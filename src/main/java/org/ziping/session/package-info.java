/**
 * The open library and the way of an edit: an {@code Edit} makes the next evaluation, which is scored,
 * checked, announced and journalled; undo and redo are the same way back. No JavaFX. A workspace belongs
 * to one thread; only the store's acknowledgements come from elsewhere, through an executor.
 */
@NullMarked
package org.ziping.session;

import org.jspecify.annotations.NullMarked;
