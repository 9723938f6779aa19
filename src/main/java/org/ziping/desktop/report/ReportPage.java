package org.ziping.desktop.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.check.Finding;
import org.ziping.check.Severity;
import org.ziping.desktop.preview.PreviewPane;
import org.ziping.desktop.printing.PrintJob;
import org.ziping.desktop.printing.PrinterMemory;
import org.ziping.desktop.printing.Printing;
import org.ziping.desktop.support.Background;
import org.ziping.desktop.support.Desk;
import org.ziping.desktop.support.Notices;
import org.ziping.desktop.support.Page;
import org.ziping.desktop.support.Pages;
import org.ziping.desktop.support.Problems;
import org.ziping.form.Forms;
import org.ziping.model.Evaluation;

/** 附表: the form, its pages as they will print, 打印 and 导出; findings of 错误 above, never instead. */
public final class ReportPage implements Page {

    /**
     * What the page needs of the window around it.
     *
     * @param printers remembers the printer used last, @param editForm opens the form of an evaluation
     */
    public record Around(
            Background background,
            Problems problems,
            Notices notices,
            PrinterMemory printers,
            Forms forms,
            Consumer<Evaluation> editForm) {}

    private static final Messages MESSAGES = Messages.of(ReportPage.class);

    private static final double GAP = 8;
    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    private final Desk desk;
    private final Annex annex;
    private final Around around;
    private final Exporting exporting;
    private final Printing printing;
    private final FormChooser forms;
    private final PreviewPane preview;
    private final Label errors = new Label();
    private final VBox node;
    private final MenuButton export;
    private final ReportChoices choices = new ReportChoices(this::render);
    private Optional<Annex.Content> rendered = Optional.empty();

    /** The page of {@code desk}. */
    public ReportPage(Desk desk, Around around) {
        this.desk = desk;
        this.around = around;
        annex = new Annex(around.forms());
        exporting = new Exporting(around, annex);
        printing = new Printing(around.background(), around.problems(), around.notices(), around.printers());
        export = exporting.menu(this::content);
        preview = new PreviewPane(around.background());
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

    /** Most come here to take the report away. */
    @Override
    public boolean enter() {
        export.requestFocus();
        return true;
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
        if (rendered.equals(Optional.of(wanted))) {
            return;
        }
        rendered = Optional.of(wanted);
        preview.show(progress -> annex.document(wanted));
    }

    private Annex.Content content() {
        return new Annex.Content(desk.evaluation(), desk.scorecard(), choices.chosen());
    }

    private Node tools() {
        Label name = new Label(MESSAGES.text("report.form"));
        name.setLabelFor(forms.node());
        name.setMinWidth(Region.USE_PREF_SIZE);
        Button print = button("report.print", this::print);
        print.setTooltip(new Tooltip("Ctrl+P"));
        FlowPane tools = new FlowPane(
                GAP,
                GAP,
                line(
                        name,
                        forms.node(),
                        button("report.edit", () -> around.editForm().accept(desk.evaluation()))),
                choices.node(),
                line(print, export));
        tools.sceneProperty().subscribe((was, now) -> {
            if (was != null) {
                was.getAccelerators().remove(PRINT);
            }
            if (now != null) {
                now.getAccelerators().put(PRINT, this::print);
            }
        });
        return tools;
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

    private void print() {
        Annex.Content now = content();
        printing.print(new PrintJob(Exporting.fileName(now.evaluation()), progress -> annex.pdf(now), preview.page()));
    }
}
