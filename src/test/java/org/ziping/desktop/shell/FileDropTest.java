package org.ziping.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Files dragged onto the window are taken, wherever they are dropped. */
@ExtendWith(ApplicationExtension.class)
class FileDropTest {

    @TempDir
    Path folder;

    private final List<Path> taken = new ArrayList<>();
    private Label files;

    @Start
    void show(Stage stage) {
        files = new Label("file");
        StackPane root = new StackPane(files);
        StackPane.setAlignment(files, Pos.TOP_LEFT);
        Scene scene = new Scene(root, 400, 300);
        FileDrop.install(scene, root, taken::addAll);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aDroppedFileIsTaken(FxRobot robot) throws Exception {
        Path file = Files.writeString(folder.resolve("去年自评.docx"), "x");
        robot.interact(() -> files.setOnDragDetected(event -> {
            Dragboard board = files.startDragAndDrop(TransferMode.COPY);
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            board.setContent(content);
            event.consume();
        }));
        robot.drag(files).moveBy(60, 60).moveBy(60, 60).drop();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !taken.isEmpty());
        assertThat(taken).containsExactly(file);
    }
}
