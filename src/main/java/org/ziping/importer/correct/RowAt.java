package org.ziping.importer.correct;

/**
 * A row of a document, or a whole sheet, table or paragraph.
 *
 * @param block index among the document's blocks
 * @param row row in the grid, {@link #WHOLE} for all of the block
 */
public record RowAt(int block, int row) {

    /** Stands for all rows of a block. */
    public static final int WHOLE = -1;

    /** All of a block. */
    public static RowAt whole(int block) {
        return new RowAt(block, WHOLE);
    }
}
