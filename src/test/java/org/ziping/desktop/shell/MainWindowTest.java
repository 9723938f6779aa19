package org.ziping.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.ziping.desktop.support.Problems;
import org.ziping.desktop.support.WorkerBackground;
import org.ziping.session.Workspace;
import org.ziping.session.WorkspaceOptions;
import org.ziping.settings.SettingsFile;

/** The window itself: a first start, a remedy, undo, closing without a question, and finding everything again. */
class MainWindowTest {

    @TempDir
    Path folder;

    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        start();
    }

    @AfterEach
    void shut() throws Exception {
        close();
        FxToolkit.cleanupStages();
    }

    @Test
    void theSampleIsThereAfterAFirstStartAndAnEditOutlivesClosing() throws Exception {
        await(() ->
                !stage.getScene().getRoot().lookupAll(".table-row-cell:filled").isEmpty());
        press(KeyCode.ENTER);
        await(() -> text(".total").equals("91 / 100"));
        assertThat(text(".grade")).isEqualTo("优");

        shortcut(KeyCode.DIGIT6);
        fire("得 9 分");
        await(() -> text(".total").equals("100 / 100"));
        shortcut(KeyCode.Z);
        await(() -> text(".total").equals("91 / 100"));
        shortcut(KeyCode.Y);
        await(() -> text(".total").equals("100 / 100"));

        close();
        start();
        await(() ->
                !stage.getScene().getRoot().lookupAll(".table-row-cell:filled").isEmpty());
        press(KeyCode.ENTER);
        await(() -> text(".total").equals("100 / 100"));
        shortcut(KeyCode.Z);
        await(() -> text(".total").equals("91 / 100"));
    }

    private void start() throws Exception {
        FxToolkit.setupFixture(() -> {
            stage = new Stage();
            Workspace workspace = Workspace.open(
                    folder.resolve("库.ziping"), WorkspaceOptions.standard().withNotify(Platform::runLater));
            new MainWindow(
                            stage,
                            new Memory(new SettingsFile(folder.resolve("settings.properties"))),
                            new Office(workspace),
                            new WorkerBackground(),
                            new Problems(() -> Optional.of(stage)))
                    .show();
        });
    }

    private void close() throws Exception {
        FxToolkit.setupFixture(() -> {
            if (stage.isShowing()) {
                stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
                stage.hide();
            }
        });
    }

    private void press(KeyCode code) {
        send(code, false);
    }

    private void shortcut(KeyCode code) {
        send(code, true);
    }

    private void send(KeyCode code, boolean control) {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var target = Optional.ofNullable(stage.getScene().getFocusOwner())
                    .orElse(stage.getScene().getRoot());
            target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
            return true;
        });
    }

    private void fire(String ending) {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            stage.getScene().getRoot().lookupAll(".button").stream()
                    .map(Button.class::cast)
                    .filter(button -> button.getText().endsWith(ending))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
    }

    private String text(String selector) {
        var node = stage.getScene().getRoot().lookup(selector);
        return node == null ? "" : ((Labeled) node).getText();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
    }
}
