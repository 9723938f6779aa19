package org.ziping.desktop.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ziping.base.Messages;
import org.ziping.check.CheckRunner;
import org.ziping.check.Place;
import org.ziping.desktop.narrative.TextPage;
import org.ziping.desktop.overview.OverviewPage;
import org.ziping.desktop.review.ReviewPage;
import org.ziping.desktop.support.Desk;
import org.ziping.desktop.support.MemoryDesk;
import org.ziping.desktop.support.Page;
import org.ziping.desktop.support.Problems;
import org.ziping.desktop.support.Theme;
import org.ziping.desktop.support.WorkerBackground;
import org.ziping.model.Evaluation;
import org.ziping.scoring.RuleSets;
import org.ziping.settings.Settings;
import org.ziping.settings.SettingsFile;
import org.ziping.settings.WindowBounds;

/** The one window of the program. */
final class MainWindow {

    private static final Messages MESSAGES = Messages.of(MainWindow.class);
    private static final Logger LOG = LoggerFactory.getLogger(MainWindow.class);
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final Stage stage;
    private final SettingsFile file;
    private final WorkerBackground background = new WorkerBackground();
    private final Problems problems;
    private final StatusBar status = new StatusBar(background);
    private final TitleBar title;
    private final BorderPane root = new BorderPane();
    private Settings settings;
    private Optional<EvaluationView> open = Optional.empty();

    MainWindow(Stage stage, SettingsFile file, Optional<Path> library) {
        this.stage = stage;
        this.file = file;
        settings = file.read();
        problems = new Problems(() -> Optional.of(stage));
        title = new TitleBar(
                new TitleBar.Actions(this::back, () -> {}, () -> {}, this::export, () -> {}, () -> {}),
                text -> List.of(),
                found -> jump(found.place()));
        root.setTop(title.node());
        root.setBottom(status.node());
        library.ifPresent(path -> status.library(path.toString()));
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> problems.unexpected(failure));
    }

    /** Opens the window where it stood last. */
    void show() {
        Scene scene = new Scene(root);
        Theme.dress(scene, settings.appearance());
        keys(scene);
        stage.setScene(scene);
        stage.setTitle(MESSAGES.text("title.app"));
        settings.window().ifPresentOrElse(this::place, this::placeFirst);
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        openEvaluation(Evaluation.empty(Optional.of(2021), RuleSets.DEFAULT, "xinzhou"));
        stage.show();
    }

    /** Commits what is being typed and remembers the window. */
    void close() {
        open.ifPresent(EvaluationView::commit);
        settings = settings.withWindow(new WindowBounds(
                (int) stage.getX(),
                (int) stage.getY(),
                (int) stage.getWidth(),
                (int) stage.getHeight(),
                stage.isMaximized()));
        try {
            file.write(settings);
        } catch (IOException e) {
            LOG.warn("settings not written: {}", e.toString());
        }
        background.close();
    }

    private void openEvaluation(Evaluation evaluation) {
        MemoryDesk desk = new MemoryDesk(
                evaluation, RuleSets.shipped(), CheckRunner.standard(), () -> open.ifPresent(EvaluationView::refresh));
        EvaluationView view = new EvaluationView(desk, MainWindow::pages);
        open = Optional.of(view);
        root.setCenter(view.node());
        title.show(MESSAGES.text("title.document", "2021", "—"), true);
    }

    private static List<Page> pages(Desk desk, Consumer<Place> jump) {
        return List.of(
                new OverviewPage(desk), TextPage.goals(desk), TextPage.analysis(desk), new ReviewPage(desk, jump));
    }

    private void back() {
        open.ifPresent(EvaluationView::commit);
    }

    private void export() {
        open.ifPresent(EvaluationView::openLast);
    }

    private void jump(Place place) {
        open.ifPresent(view -> view.jump(place));
    }

    private void placeFirst() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        stage.setMaximized(screen.getWidth() <= WIDTH || screen.getHeight() <= HEIGHT);
    }

    private void place(WindowBounds bounds) {
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximized());
    }

    private void keys(Scene scene) {
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN), title::focusFind);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN), this::export);
    }
}
