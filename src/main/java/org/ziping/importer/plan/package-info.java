/**
 * What an import would bring: projects as printed, what was ignored and why, and the evaluations made from them. Uses
 * the model and the neutral grids; reads no file.
 */
@NullMarked
package org.ziping.importer.plan;

import org.jspecify.annotations.NullMarked;
