package org.ziping.desktop.importer;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.ziping.base.Messages;
import org.ziping.desktop.importer.FileList.Line;
import org.ziping.session.OnDuplicate;

/** The picture of one line of the list of files. */
final class FileCell extends ListCell<Line> {

    private static final Messages MESSAGES = Messages.of(FileCell.class);

    private final CheckBox box = new CheckBox();
    private final Tooltip story = new Tooltip();

    FileCell(Consumer<Line> toggle) {
        box.setFocusTraversable(false);
        box.setOnAction(event -> {
            Line line = getItem();
            if (line != null) {
                toggle.accept(line);
            }
        });
        // As wide as the list: a long name is cut, the rest is in the tooltip.
        setPrefWidth(0);
        story.setWrapText(true);
        story.setMaxWidth(420);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("file-line", "project-line");
        if (empty || line == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            return;
        }
        if (line.project().isEmpty()) {
            getStyleClass().add("file-line");
            setGraphic(null);
            setText(MESSAGES.text(
                    "files.file", line.status().label(), line.file().name()));
            story.setText(line.file()
                    .plan()
                    .flatMap(p -> p.message())
                    .orElse(line.file().name()));
        } else {
            getStyleClass().add("project-line");
            ArrivingProject project = line.project().get();
            box.setSelected(project.wanted());
            setGraphic(box);
            String name = MESSAGES.text(
                    "files.project",
                    project.project().year().orElse("—"),
                    project.project().project().orElse(MESSAGES.text("outcome.unnamed")));
            String marked = marked(project, name);
            setText(marked);
            story.setText(marked);
        }
        setTooltip(story);
    }

    /** What is decided about a repeated project stands before its name, where no long name cuts it off. */
    private static String marked(ArrivingProject project, String name) {
        if (!project.wanted() || project.duplicate().isEmpty()) {
            return name;
        }
        OnDuplicate decision = project.decision();
        return MESSAGES.text(
                switch (decision) {
                    case REPLACE -> "files.replace";
                    case KEEP -> "files.keep";
                    case SKIP -> "files.skip";
                },
                name);
    }
}
