/** Where the program starts; knows only which of the two faces, window or command line, to open. */
@NullMarked
package org.ziping;

import org.jspecify.annotations.NullMarked;
