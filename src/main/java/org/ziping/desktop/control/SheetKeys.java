package org.ziping.desktop.control;

import java.util.Optional;
import javafx.scene.input.KeyEvent;

/** The keys of a sheet: arrows, pages, beginning and end, and Enter or F2 to work on the current cell. */
final class SheetKeys {

    private final SheetView view;

    SheetKeys(SheetView view) {
        this.view = view;
    }

    void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown() || view.model().rowCount() == 0) {
            return;
        }
        if (view.current().isEmpty()) {
            boolean moves = event.getCode().isArrowKey();
            if (moves) {
                view.rows().at(0, 0).ifPresent(view::select);
                event.consume();
            }
            return;
        }
        SheetCell cell = view.current().get();
        int last = view.model().rowCount() - 1;
        Optional<SheetCell> target = Optional.empty();
        switch (event.getCode()) {
            case ENTER, F2 -> {
                view.open();
                event.consume();
                return;
            }
            case UP -> target = view.rows().vertical(cell, -1);
            case DOWN -> target = view.rows().vertical(cell, 1);
            case LEFT -> target = view.rows().beside(cell, -1);
            case RIGHT -> target = view.rows().beside(cell, 1);
            case PAGE_UP -> target = view.rows().vertical(cell, -view.pageRows());
            case PAGE_DOWN -> target = view.rows().vertical(cell, view.pageRows());
            case HOME -> target = view.rows().at(event.isShortcutDown() ? 0 : cell.row(), 0);
            case END -> target = view.rows().at(event.isShortcutDown() ? last : cell.row(), Double.MAX_VALUE);
            default -> {
                return;
            }
        }
        event.consume();
        target.ifPresent(view::select);
    }
}
