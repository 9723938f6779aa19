package org.ziping.importer.grid;

import java.util.List;

/**
 * A file as neutral text, in reading order.
 *
 * @param name file name without folder
 * @param kind what it is by content
 * @param blocks tables and paragraphs; sheets in the order of the workbook
 */
public record SourceDocument(String name, FileKind kind, List<Block> blocks) {

    /** Keeps its own copy of the blocks. */
    public SourceDocument {
        blocks = List.copyOf(blocks);
    }

    /** The tables among the blocks, in order. */
    public List<TextGrid> grids() {
        return blocks.stream()
                .filter(TextGrid.class::isInstance)
                .map(TextGrid.class::cast)
                .toList();
    }

    /** The paragraphs among the blocks, in order. */
    public List<TextLine> lines() {
        return blocks.stream()
                .filter(TextLine.class::isInstance)
                .map(TextLine.class::cast)
                .toList();
    }
}
