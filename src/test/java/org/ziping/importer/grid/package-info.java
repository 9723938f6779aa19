/** Files of every kind and every damage, read into neutral text or refused with a sentence. */
@NullMarked
package org.ziping.importer.grid;

import org.jspecify.annotations.NullMarked;
