/** Files in many layouts, written by the fixtures themselves and read back figure by figure. */
@NullMarked
package org.ziping.importer;

import org.jspecify.annotations.NullMarked;
