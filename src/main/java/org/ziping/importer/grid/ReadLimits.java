package org.ziping.importer.grid;

/**
 * How much of a file is read at most; beyond it the file is refused rather than the memory filled.
 *
 * @param fileBytes size of the file on disk
 * @param entries parts inside a zip
 * @param inflatedBytes size of all parts once unpacked
 * @param rows row number of the last row with text in a table
 * @param columns column number of the last column with text
 * @param cells cells with text in the whole file
 * @param depth nesting of tables and elements in a text document
 */
public record ReadLimits(long fileBytes, int entries, long inflatedBytes, int rows, int columns, int cells, int depth) {

    /** Far above any real self-evaluation, far below what would fill a small machine's memory. */
    public static ReadLimits standard() {
        return new ReadLimits(64L << 20, 4000, 192L << 20, 100_000, 1000, 400_000, 200);
    }
}
