package org.ziping.desktop.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.ziping.desktop.control.SheetView;
import org.ziping.desktop.importer.ImportPage.Taking;
import org.ziping.desktop.support.Problems;
import org.ziping.desktop.support.Theme;
import org.ziping.desktop.support.WorkerBackground;
import org.ziping.model.HeaderField;
import org.ziping.session.MemoryFile;
import org.ziping.session.Stock;
import org.ziping.settings.Appearance;

/** Files are read beside the window, corrected by hand, and nothing changes before 导入. */
@ExtendWith(ApplicationExtension.class)
final class ImportPageTest {

    @TempDir
    private Path folder;

    private final List<Taking> taken = new ArrayList<>();
    private final List<Taking> begun = new ArrayList<>();
    private final WorkerBackground background = new WorkerBackground();
    private ImportPage page;
    private int left;

    @Start
    void show(Stage stage) {
        page = new ImportPage(new ImportPage.Around(
                background,
                new Problems(stage, () -> Appearance.DEFAULT),
                Stock.of(folder),
                new MemoryFile(folder),
                List.of(),
                taken::add,
                begun::add,
                () -> left++));
        Scene scene = new Scene((javafx.scene.Parent) page.node(), 1200, 760);
        Theme.dress(scene, Appearance.DEFAULT);
        stage.setScene(scene);
        stage.show();
    }

    private void read(FxRobot robot) throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("去年"));
        try (InputStream sample = getClass().getResourceAsStream("/org/ziping/seeds/sample/jinbao-2021.docx")) {
            Files.copy(sample, inbox.resolve("b.docx"));
        }
        Files.writeString(inbox.resolve("a.xlsx"), "no workbook");
        robot.interact(() -> page.read(List.of(inbox)));
        until(() -> !take(robot).isDisabled());
        until(() -> background.running().isEmpty());
    }

    private static Button take(FxRobot robot) {
        return robot.lookup(".import-take").queryAs(Button.class);
    }

    private static void until(java.util.concurrent.Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aFolderIsReadAndABrokenFileStopsNothing(FxRobot robot) throws Exception {
        read(robot);

        assertThat(robot.lookup("✕ 无法读取  a.xlsx").tryQuery()).isPresent();
        assertThat(taken).isEmpty();
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);

        assertThat(taken).hasSize(1);
        assertThat(taken.get(0).files()).containsExactly("b.docx");
        assertThat(taken.get(0).step().added()).hasSize(1);

        robot.interact(() -> robot.lookup(".import-begin").queryAs(Button.class).fire());
        assertThat(begun).hasSize(1);
        assertThat(begun.get(0).step().added()).isEqualTo(taken.get(0).step().added());
    }

    @Test
    void aNameIsCorrectedTakenBackAndLeftAlone(FxRobot robot) throws Exception {
        read(robot);
        robot.interact(() -> {
            TextField name = (TextField) robot.lookup(node ->
                            node instanceof TextField field && field.getText().startsWith("金保工程"))
                    .<TextField>tryQuery()
                    .orElseThrow();
            name.requestFocus();
            name.setText("另一个项目");
        });
        robot.type(KeyCode.ENTER);
        until(() -> background.running().isEmpty());
        assertThat(taken).isEmpty();
        robot.interact(() -> take(robot).fire());
        assertThat(taken.get(0).step().added().get(0).header(HeaderField.PROJECT))
                .isEqualTo("另一个项目");

        robot.interact(() -> take(robot).requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        until(() -> background.running().isEmpty());
        robot.interact(() -> take(robot).fire());
        assertThat(taken.get(1).step().added().get(0).header(HeaderField.PROJECT))
                .startsWith("金保工程");

        robot.interact(() -> take(robot).requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        until(() -> background.running().isEmpty());
        robot.interact(() -> take(robot).fire());
        assertThat(taken.get(2).step().added().get(0).header(HeaderField.PROJECT))
                .isEqualTo("另一个项目");

        robot.type(KeyCode.ESCAPE);
        assertThat(left).isEqualTo(1);
    }

    @Test
    void theMenuOfAColumnMarksTheMeaningInForce(FxRobot robot) throws Exception {
        read(robot);
        SheetView source = robot.lookup(".ziping-sheet").queryAs(SheetView.class);
        robot.interact(source::requestFocus);
        MenuButton menu = robot.lookup(".correction-bar .menu-button").queryAs(MenuButton.class);
        for (int i = 0; i < 200 && inForce(menu).isEmpty(); i++) {
            robot.type(KeyCode.DOWN);
        }

        assertThat(inForce(menu)).hasSize(1);
        assertThat(menu.getText()).endsWith(inForce(menu).get(0));
    }

    private static List<String> inForce(MenuButton menu) {
        return menu.getItems().stream()
                .filter(item -> item instanceof RadioMenuItem choice && choice.isSelected())
                .map(MenuItem::getText)
                .toList();
    }
}
