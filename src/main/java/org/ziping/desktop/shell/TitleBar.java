package org.ziping.desktop.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.ziping.base.Messages;

/** The row at the top: back to the library, what is open, find, undo and redo, files out and in. */
final class TitleBar {

    /** What the buttons do. */
    record Actions(
            Runnable back, Runnable undo, Runnable redo, Runnable export, Runnable importFile, Runnable importFolder) {}

    private static final Messages MESSAGES = Messages.of(TitleBar.class);

    private final HBox bar = new HBox();
    private final Button back = new Button(MESSAGES.text("title.back"));
    private final Label title = new Label();
    private final TextField find = new TextField();
    private final Button undo = new Button(MESSAGES.text("title.undo"));
    private final Button redo = new Button(MESSAGES.text("title.redo"));
    private final Button export = new Button(MESSAGES.text("title.export"));
    private final SplitMenuButton importFile = new SplitMenuButton();

    TitleBar(
            Actions actions,
            MenuButton settings,
            Function<String, List<Finder.Found>> search,
            Consumer<Finder.Found> jump) {
        bar.getStyleClass().add("title-bar");
        title.getStyleClass().add("document-title");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        find.setPromptText(MESSAGES.text("title.find"));
        find.setPrefColumnCount(12);
        AutoCompletionBinding<Finder.Found> found =
                TextFields.bindAutoCompletion(find, request -> search.apply(request.getUserText()));
        found.setOnAutoCompleted(event -> {
            find.clear();
            jump.accept(event.getCompletion());
        });
        found.setPrefWidth(420);
        back.setOnAction(event -> actions.back().run());
        undo.setOnAction(event -> actions.undo().run());
        redo.setOnAction(event -> actions.redo().run());
        export.setOnAction(event -> actions.export().run());
        importFile.setText(MESSAGES.text("title.import"));
        importFile.setOnAction(event -> actions.importFile().run());
        MenuItem files = new MenuItem(MESSAGES.text("title.import.files"));
        files.setOnAction(event -> actions.importFile().run());
        MenuItem folder = new MenuItem(MESSAGES.text("title.import.folder"));
        folder.setOnAction(event -> actions.importFolder().run());
        importFile.getItems().setAll(files, folder);
        importFile.setTooltip(new Tooltip(MESSAGES.text("title.import.tip")));
        export.setTooltip(new Tooltip(MESSAGES.text("title.export.tip")));
        bar.getChildren().setAll(back, title, find, undo, redo, importFile, export, settings);
        bar.getChildren().stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
    }

    Region node() {
        return bar;
    }

    /** Shows what is open; what has no meaning there is away: the library undoes, other rooms only take files in. */
    void show(String text, boolean evaluation, boolean library) {
        title.setText(text);
        show(find, evaluation);
        show(export, evaluation);
        show(undo, evaluation || library);
        show(redo, evaluation || library);
        show(back, !library);
    }

    private static void show(Region part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }

    /** Names what would be undone and redone; without a name the button is off. */
    void history(Optional<String> undone, Optional<String> redone) {
        name(undo, undone, "Ctrl+Z");
        name(redo, redone, "Ctrl+Y");
    }

    /** Puts the focus into the find field. */
    void focusFind() {
        find.requestFocus();
        find.selectAll();
    }

    private static void name(Button button, Optional<String> what, String key) {
        button.setDisable(what.isEmpty());
        button.setTooltip(what.map(text -> new Tooltip(text + "  " + key)).orElse(null));
    }
}
