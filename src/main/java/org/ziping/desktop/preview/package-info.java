/**
 * The pages of a document as they will print: laid out as pdf, drawn as pictures, leafed through and
 * enlarged. For every page of the window that shows a document; may use JavaFX, {@code base}, {@code
 * report}, {@code exporter} and {@code desktop.support}.
 */
@NullMarked
package org.ziping.desktop.preview;

import org.jspecify.annotations.NullMarked;
