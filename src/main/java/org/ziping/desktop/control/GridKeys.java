package org.ziping.desktop.control;

import java.util.Optional;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What the keys of a spreadsheet do. Keys that are neither the grid's nor text go on to the window, so
 * that its shortcuts work although a text field has the focus.
 */
final class GridKeys {

    private static final String PRINTABLE_FROM = " ";

    private final GridView view;
    private final GridCursor cursor;
    private final GridEditing editing;
    private final GridClipboard clipboard;
    private boolean leaving;

    GridKeys(GridView view, GridCursor cursor, GridEditing editing, GridClipboard clipboard) {
        this.view = view;
        this.cursor = cursor;
        this.editing = editing;
        this.clipboard = clipboard;
    }

    void listen() {
        editing.editor().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        editing.editor().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        boolean printable = !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown()
                && text.compareTo(PRINTABLE_FROM) >= 0
                && !"\u007f".equals(text);
        if (printable && !editing.isOpen() && !editing.allowed()) {
            event.consume();
            view.refuse();
        }
    }

    private void pressed(KeyEvent event) {
        if (leaving || editing.editor().isComposing()) {
            return;
        }
        boolean done = editing.isOpen() ? whileEditing(event) : whileIdle(event);
        if (done) {
            event.consume();
        } else if (!editing.isOpen() && isShortcut(event)) {
            event.consume();
            Event.fireEvent(view, event.copyFor(view, view));
        }
    }

    private boolean whileEditing(KeyEvent event) {
        boolean arrow = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        if (event.getCode() == KeyCode.ESCAPE) {
            editing.cancel();
            return true;
        }
        if (event.isAltDown() || (event.getCode() == KeyCode.ENTER && event.isShortcutDown())) {
            editing.commit();
            return false;
        }
        if (event.isShortcutDown() || (arrow && (editing.isInPlace() || event.isShiftDown()))) {
            return false;
        }
        switch (event.getCode()) {
            case F2 -> editing.openWith(editing.editor().settledText());
            case ENTER, TAB, UP, DOWN, LEFT, RIGHT, PAGE_UP, PAGE_DOWN -> {
                editing.commit();
                boolean withoutStretch = event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.TAB;
                return move(event.getCode(), false, event.isShiftDown() && !withoutStretch);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean whileIdle(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        if (event.isShortcutDown()) {
            return withShortcut(event);
        }
        switch (event.getCode()) {
            case F2, F4 -> view.openEditor();
            case DELETE -> clear();
            case BACK_SPACE -> backspace();
            case ESCAPE -> {
                return collapse();
            }
            case ENTER, TAB -> {
                return move(event.getCode(), false, event.isShiftDown());
            }
            default -> {
                return move(event.getCode(), event.isShiftDown(), false);
            }
        }
        return true;
    }

    private boolean withShortcut(KeyEvent event) {
        boolean stretch = event.isShiftDown();
        switch (event.getCode()) {
            case C, INSERT -> clipboard.copy();
            case X -> {
                clipboard.copy();
                clear();
            }
            case V -> clipboard.paste();
            case A -> cursor.selectAll();
            case HOME -> cursor.place(0, 0, stretch);
            case END -> cursor.place(Integer.MAX_VALUE, Integer.MAX_VALUE, stretch);
            case UP -> cursor.place(0, cursor.current().column(), stretch);
            case DOWN -> cursor.place(Integer.MAX_VALUE, cursor.current().column(), stretch);
            case LEFT -> cursor.place(cursor.current().row(), 0, stretch);
            case RIGHT -> cursor.place(cursor.current().row(), Integer.MAX_VALUE, stretch);
            case TAB -> leave(event);
            default -> {
                return false;
            }
        }
        view.showCursor();
        return true;
    }

    private boolean move(KeyCode code, boolean stretch, boolean backwards) {
        switch (code) {
            case UP -> cursor.vertical(-1, stretch);
            case DOWN -> cursor.vertical(1, stretch);
            case LEFT -> cursor.horizontal(-1, stretch);
            case RIGHT -> cursor.horizontal(1, stretch);
            case PAGE_UP -> cursor.vertical(-view.pageRows(), stretch);
            case PAGE_DOWN -> cursor.vertical(view.pageRows(), stretch);
            case HOME -> cursor.place(cursor.current().row(), 0, stretch);
            case END -> cursor.place(cursor.current().row(), Integer.MAX_VALUE, stretch);
            case ENTER -> cursor.vertical(backwards ? -1 : 1, false);
            case TAB -> {
                return tab(backwards);
            }
            default -> {
                return false;
            }
        }
        view.showCursor();
        return true;
    }

    /** After the last cell the key is the text field's again and moves the focus out of the grid. */
    private boolean tab(boolean backwards) {
        Optional<CellPosition> target = backwards ? cursor.previous() : cursor.next();
        target.ifPresent(cell -> cursor.place(cell.row(), cell.column(), false));
        view.showCursor();
        return target.isPresent();
    }

    private void leave(KeyEvent event) {
        leaving = true;
        Event.fireEvent(
                editing.editor(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), false, false, false));
        leaving = false;
    }

    private void clear() {
        if (!clipboard.clear()) {
            view.refuse();
        }
    }

    private void backspace() {
        if (editing.allowed()) {
            editing.openWith("");
        } else {
            view.refuse();
        }
    }

    private boolean collapse() {
        boolean wide = !cursor.range().single();
        cursor.place(cursor.current().row(), cursor.current().column(), false);
        view.showCursor();
        return wide;
    }

    private static boolean isShortcut(KeyEvent event) {
        KeyCode code = event.getCode();
        return event.isShortcutDown()
                || event.isAltDown()
                || event.isMetaDown()
                || code.isFunctionKey()
                || code == KeyCode.INSERT
                || code == KeyCode.ESCAPE;
    }
}
