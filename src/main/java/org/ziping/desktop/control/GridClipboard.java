package org.ziping.desktop.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Copies the selected block for spreadsheets and hands pasted blocks to the model. */
final class GridClipboard {

    private final GridModel model;
    private final GridCursor cursor;

    GridClipboard(GridModel model, GridCursor cursor) {
        this.model = model;
        this.cursor = cursor;
    }

    void copy() {
        CellRange range = cursor.range();
        List<List<String>> block = new ArrayList<>();
        for (int row = range.top(); row <= Math.min(range.bottom(), model.rowCount() - 1); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = range.left(); column <= range.right(); column++) {
                cells.add(model.editText(row, column));
            }
            block.add(cells);
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(TsvBlock.format(block));
        Clipboard.getSystemClipboard().setContent(content);
    }

    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && !text.isEmpty()) {
            CellRange range = cursor.range();
            model.pasteBlock(range.top(), range.left(), TsvBlock.parse(text));
        }
    }

    /** Empties the selected cells that take an entry; says whether there was any. */
    boolean clear() {
        if (model.rowCount() == 0) {
            return false;
        }
        List<CellPosition> cells = cursor.range().cells().stream()
                .filter(cell -> model.accepts(cell.row(), cell.column()))
                .toList();
        if (!cells.isEmpty()) {
            model.clear(cells);
        }
        return !cells.isEmpty();
    }
}
