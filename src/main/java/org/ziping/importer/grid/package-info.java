/**
 * Bytes of any office file become neutral text: grids for sheets and tables, lines for paragraphs. May use POI; knows
 * nothing about self-evaluations.
 */
@NullMarked
package org.ziping.importer.grid;

import org.jspecify.annotations.NullMarked;
