/** Small things that depend on nothing: message bundles, decimal text, files written atomically. */
@NullMarked
package org.ziping.base;

import org.jspecify.annotations.NullMarked;
