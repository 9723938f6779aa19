package org.ziping.importer.grid;

import java.util.List;
import java.util.StringJoiner;

/**
 * What stands in a cell of a text document: its lines as one text. They are no paragraphs of the document.
 *
 * @param paragraphs how many lines there are
 */
record CellContent(String text, int paragraphs) {

    /** Parts the content of a cell; a table in it goes to {@code inner} as a table of its own. */
    static CellContent of(List<Block> content, List<Block> inner) {
        StringJoiner text = new StringJoiner("\n");
        int paragraphs = 0;
        for (Block block : content) {
            if (block instanceof TextLine line) {
                text.add(line.text());
                paragraphs++;
            } else {
                inner.add(block);
            }
        }
        return new CellContent(text.toString(), paragraphs);
    }
}
