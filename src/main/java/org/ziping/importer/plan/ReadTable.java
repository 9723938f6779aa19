package org.ziping.importer.plan;

import java.util.List;
import java.util.Optional;

/**
 * A table that was found in a file.
 *
 * @param block index of its grid among the document's blocks
 * @param row first row of its header
 * @param height rows of its header
 * @param kind what it is about
 * @param shape the words of its header with their columns; the same for every file of this layout
 * @param columns its columns, left to right, those that are not read included
 */
public record ReadTable(int block, int row, int height, TableKind kind, String shape, List<ReadColumn> columns) {

    /** Keeps its own copy of the columns. */
    public ReadTable {
        columns = List.copyOf(columns);
    }

    /** The column that a grid column belongs to. */
    public Optional<ReadColumn> column(int column) {
        return columns.stream().filter(c -> c.covers(column)).findFirst();
    }
}
