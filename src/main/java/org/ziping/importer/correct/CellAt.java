package org.ziping.importer.correct;

import org.ziping.importer.plan.SourcePlace;

/**
 * A cell of a document: a grid cell, or a paragraph as row and column 0.
 *
 * @param block index among the document's blocks
 * @param row row in the grid
 * @param column column in the grid
 */
public record CellAt(int block, int row, int column) {

    /** The cell of a place. */
    public static CellAt of(SourcePlace place) {
        return new CellAt(place.block(), place.row(), place.column());
    }

    /** The row it stands in. */
    public RowAt inRow() {
        return new RowAt(block, row);
    }
}
