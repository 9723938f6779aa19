package org.ziping.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.ziping.desktop.support.Problems;
import org.ziping.desktop.support.WorkerBackground;
import org.ziping.model.Evaluation;
import org.ziping.model.Samples;
import org.ziping.session.LibraryEntry;
import org.ziping.session.Workspace;
import org.ziping.session.WorkspaceOptions;
import org.ziping.settings.Appearance;
import org.ziping.settings.SettingsFile;

/** Beginning a new year with the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class NewYearTest {

    @TempDir
    Path folder;

    private Workspace workspace;
    private MainWindow window;

    @BeforeEach
    void aLibraryWithLastYear(FxRobot robot) throws Exception {
        workspace = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            Workspace opened = Workspace.open(
                    folder.resolve("自评库.ziping"), WorkspaceOptions.standard().withNotify(Platform::runLater));
            opened.add(Samples.jinbao(), "导入");
            return opened;
        });
        robot.interact(() -> {
            Stage stage = new Stage();
            window = new MainWindow(
                    stage,
                    new Memory(new SettingsFile(folder.resolve("settings.properties"))),
                    new Office(workspace),
                    new WorkerBackground(),
                    new Problems(stage, () -> Appearance.DEFAULT),
                    (other, said) -> {});
            window.show();
        });
    }

    @Test
    void theNextYearIsBegunAndASecondTimeOpened(FxRobot robot) throws Exception {
        ask(robot);
        robot.type(KeyCode.ENTER);
        until(() -> entries().size() == 2);
        Evaluation next = entries().get(1).evaluation();
        assertThat(next.year()).isEqualTo(Optional.of(2022));
        assertThat(next.indicators())
                .allMatch(i -> i.prior().isPresent() && i.actual().isEmpty());
        until(() -> robot.lookup("2022 · 金保工程信息系统日常运营维护项目").tryQuery().isPresent());
        robot.clickOn("‹ 全部自评");

        selectOldest(robot);
        ask(robot);
        until(() -> robot.lookup("打开已有的").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("2022 · 金保工程信息系统日常运营维护项目").tryQuery().isPresent());
        assertThat(entries()).hasSize(2);
    }

    @Test
    void theNextYearIsBegunFromAFileInOneStep(FxRobot robot) throws Exception {
        Path file = folder.resolve("去年自评.docx");
        try (InputStream sample = NewYearTest.class.getResourceAsStream("/org/ziping/seeds/sample/jinbao-2021.docx")) {
            Files.copy(sample, file);
        }
        robot.interact(() -> {
            workspace.undo();
            window.take(List.of(file));
        });
        until(() -> robot.lookup(".import-begin")
                .<Button>tryQuery()
                .filter(button -> !button.isDisabled())
                .isPresent());
        robot.clickOn(".import-begin");
        until(() -> robot.lookup(".new-year").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
        until(() -> entries().size() == 2);

        assertThat(entries())
                .extracting(entry -> entry.evaluation().year().orElseThrow())
                .containsExactly(2021, 2022);
        robot.interact(() -> workspace.undo());
        assertThat(entries()).as("one step, undone at once").isEmpty();
    }

    @Test
    void escapeLeavesEverythingAsItIs(FxRobot robot) throws Exception {
        ask(robot);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(entries()).hasSize(1);
    }

    private static void selectOldest(FxRobot robot) {
        robot.interact(() -> {
            var table = robot.lookup(".table-view").queryTableView();
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(table.getItems().size() - 1);
        });
    }

    private static void ask(FxRobot robot) throws Exception {
        until(() -> robot.lookup(".table-view").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".table-view").queryTableView().requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        until(() -> robot.lookup(".new-year").tryQuery().isPresent());
    }

    private List<LibraryEntry> entries() {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(30_000, workspace::entries);
    }

    private static void until(Callable<Boolean> reached) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, reached);
    }
}
