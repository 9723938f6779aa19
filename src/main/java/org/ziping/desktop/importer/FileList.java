package org.ziping.desktop.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.session.OnDuplicate;

/** The files on their way in with their projects below them; ticked ones come in. */
final class FileList {

    /**
     * One line.
     *
     * @param file its file
     * @param status how far the file has come
     * @param project the project, in a line that is about one
     */
    record Line(ArrivingFile file, FileStatus status, Optional<ArrivingProject> project) {

        boolean same(Line other) {
            return file == other.file
                    && project.map(ArrivingProject::index).equals(other.project.map(ArrivingProject::index));
        }
    }

    private static final Messages MESSAGES = Messages.of(FileList.class);

    private final Arrivals arrivals;
    private final Runnable decided;
    private final ListView<Line> list = new ListView<>();
    private final CheckBox attention = new CheckBox(MESSAGES.text("files.attention"));
    private final MenuButton duplicates = new MenuButton();
    private final Label count = new Label();
    private final VBox node;
    private boolean refreshing;

    FileList(Arrivals arrivals, Consumer<Line> chosen, Runnable decided) {
        this.arrivals = arrivals;
        this.decided = decided;
        list.setCellFactory(view -> new FileCell(this::toggle));
        list.setPlaceholder(new Label(MESSAGES.text("files.none")));
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !refreshing) {
                chosen.accept(line);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Line line = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && line != null) {
                toggle(line);
                event.consume();
            }
        });
        attention.setOnAction(event -> refresh());
        for (OnDuplicate decision : OnDuplicate.values()) {
            MenuItem item = new MenuItem(
                    MESSAGES.text("duplicate.all-" + decision.name().toLowerCase(Locale.ROOT)));
            item.setOnAction(event -> {
                arrivals.decideAll(decision);
                decided.run();
            });
            duplicates.getItems().add(item);
        }
        VBox.setVgrow(list, Priority.ALWAYS);
        count.getStyleClass().add("quiet");
        count.setWrapText(true);
        node = new VBox(count, attention, duplicates, list);
        node.getStyleClass().add("import-pane");
    }

    Node node() {
        return node;
    }

    /** Whether there is anything to choose from. */
    boolean needed() {
        return arrivals.files().size() > 1 || arrivals.projects().size() > 1;
    }

    /** Shows how things stand now; the line chosen stays chosen. */
    void refresh() {
        refreshing = true;
        Line before = list.getSelectionModel().getSelectedItem();
        List<Line> lines = new ArrayList<>();
        int looked = 0;
        for (ArrivingFile file : arrivals.files()) {
            FileStatus status = arrivals.status(file);
            looked += status.attention() ? 1 : 0;
            if (attention.isSelected() && !status.attention()) {
                continue;
            }
            lines.add(new Line(file, status, Optional.empty()));
            arrivals.projects(file).forEach(p -> lines.add(new Line(file, status, Optional.of(p))));
        }
        list.getItems().setAll(lines);
        lines.stream()
                .filter(line -> before != null && line.same(before))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        count.setText(MESSAGES.text(
                "files.count", arrivals.files().size(), arrivals.projects().size(), looked));
        int repeated = arrivals.repeated().size();
        duplicates.setText(MESSAGES.text("duplicate.all", repeated));
        duplicates.setVisible(repeated > 1);
        duplicates.setManaged(repeated > 1);
        refreshing = false;
    }

    /** Chooses a file, or one of its projects. */
    void select(ArrivingFile file, int project) {
        List<Line> lines = list.getItems();
        refreshing = true;
        lines.stream()
                .filter(line -> line.file() == file
                        && line.project().map(p -> p.index() == project).orElse(false))
                .findFirst()
                .or(() -> lines.stream().filter(line -> line.file() == file).findFirst())
                .ifPresent(line -> {
                    list.getSelectionModel().select(line);
                    list.scrollTo(line);
                });
        refreshing = false;
    }

    /** A project's line ticks the project, a file's line all of its projects. */
    private void toggle(Line line) {
        List<ArrivingProject> projects = line.project().map(List::of).orElseGet(() -> arrivals.projects(line.file()));
        boolean all = projects.stream().allMatch(ArrivingProject::wanted);
        projects.forEach(project -> project.file().want(project.index(), !all));
        decided.run();
    }
}
