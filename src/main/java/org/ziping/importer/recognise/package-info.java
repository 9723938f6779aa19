/**
 * Recognises self-evaluations in neutral text by their headers and labels; the words to look for are data in
 * {@code seeds/forms/vocabulary.json}. Uses the grids and the plan, never a file format.
 */
@NullMarked
package org.ziping.importer.recognise;

import org.jspecify.annotations.NullMarked;
