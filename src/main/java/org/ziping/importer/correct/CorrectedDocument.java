package org.ziping.importer.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ziping.importer.grid.Block;
import org.ziping.importer.grid.SourceDocument;
import org.ziping.importer.grid.TextGrid;
import org.ziping.importer.grid.TextLine;

/** Makes the document that a file would be with corrected texts, and rows hidden or shown as corrected. */
public final class CorrectedDocument {

    private CorrectedDocument() {}

    /** The document as corrected; places stay the same. */
    public static SourceDocument of(SourceDocument document, Corrections corrections) {
        if (corrections.texts().isEmpty() && corrections.rows().isEmpty()) {
            return document;
        }
        List<Block> blocks = new ArrayList<>();
        for (Block block : document.blocks()) {
            int index = blocks.size();
            blocks.add(
                    block instanceof TextGrid grid
                            ? grid(grid, index, corrections)
                            : line((TextLine) block, index, corrections));
        }
        return new SourceDocument(document.name(), document.kind(), blocks);
    }

    private static TextLine line(TextLine line, int block, Corrections corrections) {
        if (corrections.leftOut(block, 0)) {
            return new TextLine(line.place(), "", 0);
        }
        String text = corrections.texts().get(new CellAt(block, 0, 0));
        return text == null ? line : new TextLine(line.place(), text, line.level());
    }

    private static TextGrid grid(TextGrid whole, int block, Corrections corrections) {
        TextGrid grid = whole;
        for (Map.Entry<CellAt, String> text : corrections.texts().entrySet()) {
            if (text.getKey().block() == block) {
                grid = grid.withText(text.getKey().row(), text.getKey().column(), text.getValue());
            }
        }
        for (Map.Entry<RowAt, Boolean> row : corrections.rows().entrySet()) {
            if (row.getKey().block() == block) {
                boolean hide = !row.getValue();
                grid = row.getKey().row() == RowAt.WHOLE
                        ? grid.withHidden(hide)
                        : grid.withRowHidden(row.getKey().row(), hide);
            }
        }
        return grid;
    }
}
