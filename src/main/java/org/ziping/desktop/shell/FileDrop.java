package org.ziping.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/** The whole window takes files that are dropped on it. */
final class FileDrop {

    private static final String MARK = "drop-target";

    private FileDrop() {}

    /** Calls {@code take} with what is dropped on {@code scene}; {@code area} shows that it would be taken. */
    static void install(Scene scene, Region area, Consumer<List<Path>> take) {
        scene.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                if (!area.getStyleClass().contains(MARK)) {
                    area.getStyleClass().add(MARK);
                }
                event.consume();
            }
        });
        scene.addEventFilter(
                DragEvent.DRAG_EXITED, event -> area.getStyleClass().remove(MARK));
        scene.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            Dragboard board = event.getDragboard();
            area.getStyleClass().remove(MARK);
            if (board.hasFiles()) {
                List<Path> files = board.getFiles().stream().map(File::toPath).toList();
                event.setDropCompleted(true);
                event.consume();
                take.accept(files);
            }
        });
    }
}
