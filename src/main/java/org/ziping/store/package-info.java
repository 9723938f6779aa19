/**
 * The library: one SQLite file that holds every evaluation in readable tables, and the journal of all
 * edits. The only room that knows {@code java.sql}. Everything touches the file on one thread of the
 * store's own; a write counts as saved only after its commit. May use {@code model} and {@code base}.
 */
@NullMarked
package org.ziping.store;

import org.jspecify.annotations.NullMarked;
