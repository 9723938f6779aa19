/**
 * What a person corrects about the reading of a file, and what of it is remembered for files of the same layout. Uses
 * the plan and the neutral grids; reads no file.
 */
@NullMarked
package org.ziping.importer.correct;

import org.jspecify.annotations.NullMarked;
