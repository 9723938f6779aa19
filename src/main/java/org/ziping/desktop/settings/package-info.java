/** Where the user chooses how the program looks. Uses {@code desktop.support} and {@code settings}. */
@NullMarked
package org.ziping.desktop.settings;

import org.jspecify.annotations.NullMarked;
