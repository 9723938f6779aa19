/**
 * 表样: the forms that come with the program and the user's own, copied and changed with the pages they
 * print beside them, and passed to colleagues as files. A form is an immutable record; every entry makes
 * the next one. May use JavaFX, {@code form}, {@code report}, {@code importer}, {@code exporter}, {@code
 * session} and the shared rooms of {@code desktop}.
 */
@NullMarked
package org.ziping.desktop.forms;

import org.jspecify.annotations.NullMarked;
