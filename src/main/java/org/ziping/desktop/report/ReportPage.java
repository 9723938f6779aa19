package org.ziping.desktop.report;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceDialog;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.ziping.base.Messages;
import org.ziping.check.Finding;
import org.ziping.check.Place;
import org.ziping.check.Severity;
import org.ziping.desktop.preview.PreviewPane;
import org.ziping.desktop.support.Background;
import org.ziping.desktop.support.Desk;
import org.ziping.desktop.support.Page;
import org.ziping.desktop.support.Pages;
import org.ziping.desktop.support.Problems;
import org.ziping.exporter.ExportException;
import org.ziping.exporter.FileFormat;
import org.ziping.exporter.PdfPrinter;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;
import org.ziping.session.Stock;

/** 附表: the form, its pages as they will print, 打印 and 导出; findings of 错误 above, never instead. */
public final class ReportPage implements Page {

    /** What the page needs of the window around it: how to tell that a file was written. */
    public record Around(Background background, Problems problems, Consumer<String> notice) {}

    private static final Messages MESSAGES = Messages.of(ReportPage.class);

    private static final double GAP = 8;

    private final Desk desk;
    private final Annex annex = new Annex(Stock.ofUser().forms());
    private final Around around;
    private final FormChooser forms;
    private final PreviewPane preview;
    private final Label errors = new Label();
    private final VBox node;
    private final CheckBox whole = new CheckBox(MESSAGES.text("report.whole"));
    private Optional<Annex.Content> rendered = Optional.empty();

    /** The page of {@code desk}. */
    public ReportPage(Desk desk, Around around) {
        this.desk = desk;
        this.around = around;
        preview = new PreviewPane(around.background());
        whole.setOnAction(event -> render());
        forms = new FormChooser(desk, annex.forms());
        errors.getStyleClass().add("error-box");
        errors.setWrapText(true);
        errors.setMaxWidth(Double.MAX_VALUE);
        errors.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(preview.node(), Priority.ALWAYS);
        node = Pages.column(title(), errors, tools(), preview.node());
    }

    @Override
    public String title() {
        return MESSAGES.text("report.title");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean holds(Place place) {
        return false;
    }

    @Override
    public void focus(Place place) {
        preview.node().requestFocus();
    }

    @Override
    public void refresh() {
        forms.refresh();
        List<Finding> wrong = desk.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .toList();
        errors.setText(
                wrong.isEmpty()
                        ? ""
                        : MESSAGES.text(
                                "report.errors", wrong.size(), wrong.get(0).message()));
        errors.setVisible(!wrong.isEmpty());
        errors.setManaged(!wrong.isEmpty());
        render();
    }

    @Override
    public boolean complete() {
        return desk.findings().stream().noneMatch(f -> f.severity() == Severity.ERROR);
    }

    private void render() {
        Annex.Content wanted = content();
        whole.setDisable(!annex.hasReport(wanted.evaluation()));
        if (rendered.equals(Optional.of(wanted))) {
            return;
        }
        rendered = Optional.of(wanted);
        preview.show(progress -> annex.document(wanted));
    }

    private Annex.Content content() {
        return new Annex.Content(desk.evaluation(), desk.scorecard(), whole.isSelected());
    }

    private Node tools() {
        Label name = new Label(MESSAGES.text("report.form"));
        name.setLabelFor(forms.node());
        name.setMinWidth(Region.USE_PREF_SIZE);
        whole.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = line(
                name,
                forms.node(),
                whole,
                button("report.smaller", preview::smaller),
                button("report.larger", preview::larger),
                button("report.fit", preview::fitWidth));
        HBox out = line(
                button("report.print", this::print),
                button("report.export.xlsx", () -> export(FileFormat.XLSX)),
                button("report.export.docx", () -> export(FileFormat.DOCX)),
                button("report.export.pdf", () -> export(FileFormat.PDF)));
        return new VBox(GAP, content, out);
    }

    private static HBox line(Node... parts) {
        HBox line = new HBox(GAP, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(MESSAGES.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void export(FileFormat format) {
        Annex.Content now = content();
        String extension = format.extension();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(MESSAGES.text("report.export"));
        chooser.setInitialFileName(fileName(now.evaluation()) + "." + extension);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("*." + extension, "*." + extension));
        File chosen = chooser.showSaveDialog(node.getScene().getWindow());
        if (chosen != null) {
            Path target = ended(chosen.toPath(), extension);
            around.background()
                    .start(
                            MESSAGES.text("report.writing", target.getFileName()),
                            progress -> {
                                annex.write(now, format, target);
                                return target;
                            },
                            written -> around.notice().accept(MESSAGES.text("report.written", written)),
                            this::tell);
        }
    }

    private void print() {
        Annex.Content now = content();
        around.background()
                .start(
                        MESSAGES.text("report.printers"),
                        progress -> PdfPrinter.ofThisMachine(),
                        machine -> machine.obstacle()
                                .ifPresentOrElse(
                                        around.notice(),
                                        () -> print(
                                                now,
                                                machine.printers().stream()
                                                        .map(p -> p.name())
                                                        .toList())),
                        this::tell);
    }

    private void print(Annex.Content now, List<String> printers) {
        ChoiceDialog<String> dialog = new ChoiceDialog<>(printers.get(0), printers);
        around.problems().dress(dialog);
        dialog.setTitle(MESSAGES.text("report.print"));
        dialog.setHeaderText(null);
        dialog.setGraphic(null);
        dialog.setContentText(MESSAGES.text("report.printer"));
        dialog.showAndWait()
                .ifPresent(printer -> around.background()
                        .start(
                                MESSAGES.text("report.printing", printer),
                                progress -> {
                                    annex.print(now, printer);
                                    return printer;
                                },
                                done -> around.notice().accept(MESSAGES.text("report.printed", done)),
                                this::tell));
    }

    /** What the exporter refuses it says in a sentence; all else is unforeseen. */
    private void tell(Throwable failure) {
        if (failure instanceof ExportException) {
            around.problems().tell(String.valueOf(failure.getMessage()));
        } else {
            around.problems().unexpected(failure);
        }
    }

    private static String fileName(Evaluation evaluation) {
        return Stream.of(
                        evaluation.year().map(String::valueOf).orElse(""),
                        evaluation.header(HeaderField.PROJECT),
                        MESSAGES.text("report.file"))
                .filter(part -> !part.isBlank())
                .reduce((a, b) -> a + " " + b)
                .orElseThrow()
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }

    private static Path ended(Path path, String extension) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith("." + extension) ? path : path.resolveSibling(name + "." + extension);
    }
}
