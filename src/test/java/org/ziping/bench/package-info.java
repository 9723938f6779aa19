/** Measurements that print tables; they decide nothing and run only in the profile {@code bench}. */
@NullMarked
package org.ziping.bench;

import org.jspecify.annotations.NullMarked;
