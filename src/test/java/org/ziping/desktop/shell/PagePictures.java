package org.ziping.desktop.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.ziping.check.Place;
import org.ziping.desktop.support.Problems;
import org.ziping.desktop.support.WorkerBackground;
import org.ziping.model.IndicatorField;
import org.ziping.model.IndicatorId;
import org.ziping.session.Workspace;
import org.ziping.session.WorkspaceOptions;
import org.ziping.settings.Appearance;
import org.ziping.settings.SettingsFile;

/** Takes the pictures of the README from the running program; run by {@code packaging/pictures/make}. */
@Tag("bench")
@ExtendWith(ApplicationExtension.class)
class PagePictures {

    private static final List<String> PAGES =
            List.of("overview", "budget", "goals", "indicators", "analysis", "review", "report", "history");

    /** Pictures name no machine's folders. */
    private static final String SHOWN_LIBRARY = "自评库 D:\\绩效自评\\自评库.ziping";

    @TempDir
    Path home;

    private Stage stage;
    private MainWindow window;

    @Test
    void everyPage(FxRobot robot) throws Exception {
        Path folder = Path.of(System.getProperty("ziping.pictures", "target/pictures"));
        Files.createDirectories(folder);
        show(robot);
        settle(3);
        take(robot, folder, "library");
        robot.interact(() -> window.open(1));
        settle(1);
        for (int i = 0; i < PAGES.size(); i++) {
            if (PAGES.get(i).equals("indicators")) {
                robot.interact(() -> window.jump(new Place.OfIndicator(new IndicatorId(4), IndicatorField.ACTUAL)));
            } else {
                robot.press(KeyCode.CONTROL).type(digit(i)).release(KeyCode.CONTROL);
            }
            settle(PAGES.get(i).equals("report") ? 6 : 1);
            take(robot, folder, PAGES.get(i));
        }
        Path file = home.resolve("jinbao-2021.docx");
        try (var sample = PagePictures.class.getResourceAsStream("/org/ziping/seeds/sample/jinbao-2021.docx")) {
            Files.copy(sample, file);
        }
        robot.interact(() -> window.take(List.of(file)));
        settle(4);
        take(robot, folder, "import");
    }

    private static KeyCode digit(int page) {
        return KeyCode.valueOf("DIGIT" + (page + 1));
    }

    private void show(FxRobot robot) throws Exception {
        Workspace workspace = WaitForAsyncUtils.waitForAsyncFx(
                30_000,
                () -> Workspace.open(
                        home.resolve("自评库.ziping"), WorkspaceOptions.standard().withNotify(Platform::runLater)));
        robot.interact(() -> {
            stage = new Stage();
            window = new MainWindow(
                    stage,
                    new Memory(new SettingsFile(home.resolve("settings.properties"))),
                    new Office(workspace),
                    new WorkerBackground(),
                    new Problems(stage, () -> Appearance.DEFAULT),
                    (other, said) -> {});
            window.show();
        });
    }

    private static void settle(int seconds) {
        WaitForAsyncUtils.sleep(seconds, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void take(FxRobot robot, Path folder, String name) {
        robot.interact(() -> {
            robot.lookup((Labeled label) -> String.valueOf(label.getText()).contains(home.toString()))
                    .<Labeled>tryQuery()
                    .ifPresent(label -> label.setText(SHOWN_LIBRARY));
            WritableImage picture = stage.getScene().snapshot(null);
            try {
                ImageIO.write(
                        SwingFXUtils.fromFXImage(picture, null),
                        "png",
                        folder.resolve(name + ".png").toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
