/**
 * The self-evaluation of one project in one fiscal year as immutable records. Holds what people
 * entered and nothing that can be computed from it except the arithmetic of the budget table; may
 * use only {@code value} and {@code base}.
 */
@NullMarked
package org.ziping.model;

import org.jspecify.annotations.NullMarked;
