package org.ziping.desktop.importer;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ziping.base.Messages;
import org.ziping.desktop.support.CommitInput;
import org.ziping.form.Form;
import org.ziping.form.Forms;
import org.ziping.importer.correct.CorrectedPlan;
import org.ziping.importer.correct.Corrections;
import org.ziping.importer.correct.ProjectField;
import org.ziping.importer.correct.ProjectLine;
import org.ziping.importer.plan.ImportPlan;

/** The lines about a project that can be set by hand: names, year, unit of money, form. */
final class ProjectForm {

    private static final Messages MESSAGES = Messages.of(ProjectForm.class);
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

    private final Consumer<Corrections> correct;
    private final Forms forms;
    private final Map<ProjectField, CommitInput> inputs = new EnumMap<>(ProjectField.class);
    private final ChoiceBox<String> unit = new ChoiceBox<>();
    private final ChoiceBox<String> form = new ChoiceBox<>();
    private final GridPane grid = new GridPane();
    private Corrections corrections = Corrections.NONE;
    private Optional<ImportPlan> plan = Optional.empty();
    private int project;
    private boolean showing;

    ProjectForm(Forms forms, Consumer<Corrections> correct) {
        this.correct = correct;
        this.forms = forms;
        grid.getStyleClass().add("project-form");
        grid.setDisable(true);
        ColumnConstraints word = new ColumnConstraints();
        word.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints entry = new ColumnConstraints();
        entry.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(word, entry, word, entry);
        form.getItems().setAll(forms.all().stream().map(Form::name).toList());
        for (ProjectField field : ProjectField.values()) {
            CommitInput input = CommitInput.line(text -> enter(field, text));
            input.control().setPromptText(MESSAGES.text("form.missing"));
            inputs.put(field, input);
        }
        row(0, "form.project", input(ProjectField.PROJECT), "form.year", input(ProjectField.YEAR));
        row(1, "form.unit", input(ProjectField.UNIT), "form.department", input(ProjectField.DEPARTMENT));
        row(2, "form.form", form, "form.money-unit", unit);
        form.setMaxWidth(Double.MAX_VALUE);
        unit.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (!showing && chosen != null) {
                correct.accept(corrections.withMoneyUnit(Optional.of(chosen)));
            }
        });
        form.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (!showing && index.intValue() >= 0) {
                correct.accept(corrections.withForm(
                        Optional.of(forms.all().get(index.intValue()).id())));
            }
        });
    }

    Node node() {
        return grid;
    }

    /** Offers these units of money. */
    void moneyUnits(List<String> units) {
        unit.getItems().setAll(units);
    }

    private TextInputControl input(ProjectField field) {
        CommitInput input = inputs.get(field);
        return Objects.requireNonNull(input).control();
    }

    private void row(int row, String left, Node first, String right, Node second) {
        grid.addRow(row, word(left), first, word(right), second);
    }

    private static Label word(String key) {
        Label label = new Label(MESSAGES.text(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** Shows a project of a plan. */
    void show(Optional<ImportPlan> shown, Corrections now, int index) {
        showing = true;
        boolean any = shown.filter(p -> index < p.projects().size()).isPresent();
        corrections = now;
        plan = shown;
        project = index;
        grid.setDisable(!any);
        for (ProjectField field : ProjectField.values()) {
            CommitInput input = inputs.get(field);
            if (input != null) {
                input.show(any ? field.of(shown.orElseThrow().projects().get(index)) : "");
            }
        }
        Optional<String> money = any ? shown.orElseThrow().projects().get(index).moneyUnit() : Optional.empty();
        unit.setValue(money.filter(unit.getItems()::contains).orElse(null));
        form.setValue(shown.flatMap(ImportPlan::form)
                .flatMap(forms::find)
                .map(Form::name)
                .orElse(null));
        showing = false;
    }

    /** Marks the line that a cell of the file became; nothing marked for other fields. */
    void mark(String header) {
        for (ProjectField field : ProjectField.values()) {
            input(field).getStyleClass().remove("linked");
            if (header.equals("header/" + field.name().toLowerCase(Locale.ROOT))) {
                input(field).getStyleClass().add("linked");
            }
        }
    }

    private void enter(ProjectField field, String text) {
        Optional<ProjectLine> line =
                plan.flatMap(p -> CorrectedPlan.start(p, project)).map(start -> new ProjectLine(start, field));
        String entry = field == ProjectField.YEAR ? year(text) : text;
        if (line.isPresent()) {
            correct.accept(corrections.withLine(line.get(), entry));
        }
    }

    /** The year in what was typed, 二〇二二 not among it; empty where there is none. */
    private static String year(String text) {
        Matcher year = YEAR.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        return year.find() ? year.group() : "";
    }
}
