package org.ziping.desktop.summary;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.ziping.base.Messages;
import org.ziping.batch.BatchExport;
import org.ziping.batch.BatchItem;
import org.ziping.batch.BatchOrder;
import org.ziping.batch.BatchResult;
import org.ziping.batch.BatchWatch;
import org.ziping.desktop.support.FileDialogs;
import org.ziping.desktop.support.FileOpener;
import org.ziping.desktop.support.Notices;
import org.ziping.desktop.support.Progress;
import org.ziping.exporter.FileFormat;
import org.ziping.form.Form;
import org.ziping.report.ReportOptions;

/** 批量导出: how the evaluations of the table are written, and what came of it. */
final class BatchPanel {

    private static final Messages MESSAGES = Messages.of(BatchPanel.class);
    private static final double GAP = 8;

    private final SummaryPage.Around around;
    private final Supplier<List<BatchItem>> items;
    private final List<Form> forms;
    private final Label count = new Label();
    private final ComboBox<String> form = new ComboBox<>();
    private final RadioButton annex = new RadioButton(MESSAGES.text("batch.annex"));
    private final RadioButton report = new RadioButton(MESSAGES.text("batch.report"));
    private final Map<FileFormat, CheckBox> formats = new EnumMap<>(FileFormat.class);
    private final Button start = SummaryPage.button("batch.start", this::choose);
    private final Label outcome = new Label();
    private final ScrollPane node;

    BatchPanel(SummaryPage.Around around, Supplier<List<BatchItem>> items) {
        this.around = around;
        this.items = items;
        forms = around.forms().all().stream().filter(f -> !f.ofMany()).toList();
        form.getItems().add(MESSAGES.text("batch.own-form"));
        forms.forEach(f -> form.getItems().add(f.name()));
        form.getSelectionModel().select(0);
        ToggleGroup content = new ToggleGroup();
        annex.setToggleGroup(content);
        report.setToggleGroup(content);
        annex.setSelected(true);
        HBox kinds = new HBox(2 * GAP);
        for (FileFormat format : FileFormat.values()) {
            CheckBox box = new CheckBox(MESSAGES.text("batch.as." + format.extension()));
            box.setSelected(format != FileFormat.XLSX);
            box.selectedProperty().subscribe(any -> allow());
            formats.put(format, box);
            kinds.getChildren().add(box);
        }
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        grid.addRow(0, name("batch.what"), count);
        grid.addRow(1, name("batch.form"), form);
        grid.addRow(2, name("batch.content"), new HBox(2 * GAP, annex, report));
        grid.addRow(3, name("batch.formats"), kinds);
        outcome.setWrapText(true);
        outcome.setMinHeight(Region.USE_PREF_SIZE);
        node = new ScrollPane(new VBox(2 * GAP, grid, start, outcome));
        node.setFitToWidth(true);
        node.getStyleClass().add("page-scroll");
    }

    Node node() {
        return node;
    }

    void focus() {
        form.requestFocus();
    }

    /** Says how many would be exported now. */
    void refresh() {
        count.setText(MESSAGES.text("batch.count", items.get().size()));
        outcome.setText("");
        allow();
    }

    private void allow() {
        start.setDisable(items.get().isEmpty() || chosenFormats().isEmpty());
    }

    private List<FileFormat> chosenFormats() {
        return formats.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(MESSAGES.text("batch.folder"));
        FileDialogs.folder(chooser, around.problems().window()).ifPresent(this::ask);
    }

    /** What lies in the folder from an earlier run may have been worked on since. */
    private void ask(Path folder) {
        List<BatchItem> wanted = items.get();
        BatchOrder order = order(folder);
        around.background()
                .quietly(
                        progress -> exporting().replaced(wanted, order),
                        replaced -> {
                            if (replaced == 0
                                    || around.problems()
                                            .agreed(
                                                    MESSAGES.text("batch.exists", folder, replaced),
                                                    MESSAGES.text("batch.replace"),
                                                    MESSAGES.text("batch.keep"))) {
                                run(folder);
                            }
                        },
                        around.problems()::unexpected);
    }

    private BatchExport exporting() {
        return new BatchExport(around.forms(), Clock.systemUTC());
    }

    private BatchOrder order(Path folder) {
        int at = form.getSelectionModel().getSelectedIndex();
        return new BatchOrder(
                folder,
                at <= 0 ? Optional.empty() : Optional.of(forms.get(at - 1)),
                report.isSelected() ? Optional.of(ReportOptions.USUAL) : Optional.empty(),
                chosenFormats());
    }

    /** Writes in the background; what was written before a 取消 is told as well. */
    void run(Path folder) {
        List<BatchItem> wanted = items.get();
        BatchOrder order = order(folder);
        start.setDisable(true);
        outcome.setText(MESSAGES.text("batch.running"));
        around.background()
                .start(
                        MESSAGES.text("batch.task"),
                        progress -> {
                            BatchResult result = exporting().run(wanted, order, watch(progress));
                            if (progress.cancelled()) {
                                Platform.runLater(() -> done(result, folder));
                            }
                            return result;
                        },
                        result -> done(result, folder),
                        failure -> {
                            allow();
                            outcome.setText("");
                            around.problems().unexpected(failure);
                        });
    }

    private void done(BatchResult result, Path folder) {
        allow();
        goOn();
        List<String> lines = new ArrayList<>();
        lines.add(MESSAGES.text("batch.done", result.done(), result.written().size(), folder));
        if (result.untouched() > 0) {
            lines.add(MESSAGES.text("batch.stopped", result.untouched()));
        }
        if (!result.failures().isEmpty()) {
            lines.add(MESSAGES.text("batch.failed", result.failures().size()));
        }
        result.failures().forEach(failure -> lines.add(failure.name() + "\n    " + failure.sentence()));
        outcome.setText(String.join("\n", lines));
        result.written().stream()
                .findFirst()
                .ifPresent(file -> around.notices()
                        .tell(
                                lines.get(0),
                                List.of(new Notices.Offer(
                                        MESSAGES.text("batch.open-folder"),
                                        () -> new FileOpener(around.background(), around.problems())
                                                .openFolder(file)))));
    }

    /** The button of 取消 is gone with the work, and the keyboard with it; an entry being typed is left alone. */
    private void goOn() {
        Scene scene = start.getScene();
        if (scene != null && !(scene.getFocusOwner() instanceof TextInputControl)) {
            start.requestFocus();
        }
    }

    private static BatchWatch watch(Progress progress) {
        return new BatchWatch() {
            @Override
            public void at(int done, int total, String name) {
                progress.at(done, total, name);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    private static Label name(String key) {
        Label label = new Label(MESSAGES.text(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
