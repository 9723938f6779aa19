/** Last year's files come in here: bytes to neutral text to a plan the user confirms. May use POI below this package. */
@NullMarked
package org.ziping.importer;

import org.jspecify.annotations.NullMarked;
