/**
 * The main window: title bar, navigation, score strip, status bar, and the pages wired together by hand.
 * The only room of the desktop that knows all pages; nothing but {@code Ziping} uses it.
 */
@NullMarked
package org.ziping.desktop.shell;

import org.jspecify.annotations.NullMarked;
