package org.ziping.desktop.control;

/**
 * One entry from its first key to its end: begun by typing (replacing what was there) or in place,
 * previewed while it is typed, then committed or given up.
 */
final class GridEditing {

    private final GridModel model;
    private final GridCursor cursor;
    private final GridEditor editor;
    private final Runnable shown;
    private CellPosition cell = new CellPosition(0, 0);
    private String before = "";
    private boolean begun;
    private boolean inPlace;

    /**
     * @param shown told when the editor's text changed, for its width
     * @param refused told when an input method begins where no entry is taken
     */
    GridEditing(GridModel model, GridCursor cursor, Runnable shown, Runnable refused) {
        this.model = model;
        this.cursor = cursor;
        this.shown = shown;
        this.editor = new GridEditor(this::typed, () -> allowedOr(refused));
        editor.focusedProperty().addListener((focus, was, now) -> {
            if (!now) {
                commit();
            }
        });
    }

    GridEditor editor() {
        return editor;
    }

    boolean isOpen() {
        return editor.isOpen();
    }

    /** Whether the entry began with the text that was there, so that the arrows belong to the text. */
    boolean isInPlace() {
        return begun && inPlace;
    }

    /** Whether the current cell takes an entry. */
    boolean allowed() {
        CellPosition current = cursor.current();
        return model.rowCount() > 0 && model.accepts(current.row(), current.column());
    }

    private boolean allowedOr(Runnable refused) {
        boolean allowed = allowed();
        if (!allowed) {
            refused.run();
        }
        return allowed;
    }

    /** Begins an entry with a text; the caret stands at its end. */
    void openWith(String text) {
        begin(true);
        editor.open(text);
        shown.run();
    }

    /** Begins an entry with what the cell holds. */
    void openInPlace() {
        CellPosition current = cursor.current();
        openWith(model.editText(current.row(), current.column()));
    }

    /** Hands the finished entry to the model; an entry that changed nothing is a cancelled one. */
    void commit() {
        if (!begun) {
            editor.close();
            return;
        }
        String text = editor.settledText();
        end();
        if (text.equals(before)) {
            model.cancel(cell.row(), cell.column());
        } else {
            model.commit(cell.row(), cell.column(), text);
        }
    }

    /** Gives the entry up. */
    void cancel() {
        boolean wasBegun = begun;
        end();
        if (wasBegun) {
            model.cancel(cell.row(), cell.column());
        }
    }

    private void typed(String text) {
        if (!begun) {
            begin(false);
            editor.reveal();
        }
        shown.run();
        model.typed(cell.row(), cell.column(), text);
    }

    private void begin(boolean keepText) {
        cell = cursor.current();
        before = model.editText(cell.row(), cell.column());
        begun = true;
        inPlace = keepText;
    }

    private void end() {
        begun = false;
        editor.close();
    }
}
