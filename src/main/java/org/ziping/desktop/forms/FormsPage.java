package org.ziping.desktop.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.desktop.preview.PreviewPane;
import org.ziping.desktop.support.Background;
import org.ziping.desktop.support.Notices;
import org.ziping.desktop.support.Pages;
import org.ziping.desktop.support.Problems;
import org.ziping.form.Form;
import org.ziping.model.Evaluation;
import org.ziping.report.FormFit;
import org.ziping.report.ReportDocument;
import org.ziping.scoring.Scorecard;
import org.ziping.session.Stock;

/** 表样: a list at the left, the entries of the one selected in the middle, its pages as they print at the right. */
public final class FormsPage {

    /** What is laid out to see a form: an evaluation with its scores. */
    public record Sample(Evaluation evaluation, Scorecard card) {}

    /** Lays a form out, its report or its annex. */
    @FunctionalInterface
    public interface Paper {
        /** The pages; slow. */
        ReportDocument document(Form form, boolean report);
    }

    /**
     * What the page needs of the window around it.
     *
     * @param users names the evaluations printed by the form of an id
     * @param changed called with what is at hand after a form was kept or removed
     */
    public record Around(
            Background background,
            Problems problems,
            Notices notices,
            Sample sample,
            Paper paper,
            Function<String, List<String>> users,
            Consumer<Stock> changed,
            Runnable leave) {}

    private static final Messages MESSAGES = Messages.of(FormsPage.class);
    private static final double GAP = 8;

    private final Around around;
    private final ListView<Form> list = new ListView<>();
    private final FormEditor editor;
    private final PreviewPane preview;
    private final Label state = new Label();
    private final Button undo = button("forms.undo", this::undo);
    private final Button redo = button("forms.redo", this::redo);
    private final Button remove = button("forms.remove", this::remove);
    private final FormKeeper keeper;
    private final FormFiles files;
    private final Map<String, FormDraft> drafts = new HashMap<>();
    private final VBox node;
    private boolean filling;

    /** The page on what is at hand, at the form of an id. */
    public FormsPage(Stock stock, Optional<String> first, Around around) {
        this.around = around;
        keeper = new FormKeeper(stock, around);
        files = new FormFiles(around.background(), around.problems(), around.notices());
        editor = new FormEditor(this::edit, this::show, stock.rules());
        preview = new PreviewPane(around.background());
        list.getStyleClass().add("forms-list");
        list.setCellFactory(FormCell::new);
        list.getSelectionModel().selectedItemProperty().subscribe(() -> {
            if (!filling) {
                show();
            }
        });
        state.getStyleClass().add("forms-state");
        state.setWrapText(true);
        state.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane tools = new FlowPane(
                GAP,
                GAP,
                button("forms.copy", this::copy),
                button("forms.import", this::importFile),
                button("forms.export", this::exportFile),
                remove,
                undo,
                redo,
                button("forms.leave", around.leave()));
        tools.setAlignment(Pos.CENTER_LEFT);
        VBox paper = new VBox(preview.node());
        VBox.setVgrow(preview.node(), Priority.ALWAYS);
        SplitPane parts = new SplitPane(list, editor.node(), paper);
        parts.setDividerPositions(0.16, 0.66);
        VBox.setVgrow(parts, Priority.ALWAYS);
        node = Pages.column(MESSAGES.text("forms.page"), tools, state, parts);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        // A list keeps the key for itself although nothing is edited in it.
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        fill(first);
        if (!stock.problems().isEmpty()) {
            around.notices().tell(String.join("\n", stock.problems()));
        }
    }

    /** What to lay out. */
    public Node node() {
        return node;
    }

    /** Puts the focus into the list. */
    public void focus() {
        list.requestFocus();
    }

    private void fill(Optional<String> select) {
        filling = true;
        list.getItems().setAll(keeper.stock().forms().all());
        int at = select.map(
                        id -> list.getItems().stream().map(Form::id).toList().indexOf(id))
                .orElse(0);
        list.getSelectionModel().clearAndSelect(Math.max(0, at));
        list.scrollTo(Math.max(0, at));
        filling = false;
        show();
    }

    private Optional<FormDraft> draft() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(form -> drafts.computeIfAbsent(form.id(), id -> new FormDraft(form)));
    }

    private void edit(UnaryOperator<Form> change) {
        draft().ifPresent(draft -> {
            Form before = draft.form();
            draft.edit(change);
            after(draft, !before.equals(draft.form()));
        });
    }

    private void undo() {
        editor.commit();
        draft().ifPresent(draft -> {
            draft.undo();
            after(draft, true);
        });
    }

    private void redo() {
        editor.commit();
        draft().ifPresent(draft -> {
            draft.redo();
            after(draft, true);
        });
    }

    /** Shows the draft; what can be used is kept at once, so that nothing is lost on leaving. */
    private void after(FormDraft draft, boolean changed) {
        if (changed) {
            filling = true;
            list.getItems().set(list.getSelectionModel().getSelectedIndex(), draft.form());
            filling = false;
            if (FormFit.problems(draft.form()).isEmpty()) {
                keeper.keep(draft.form());
            }
        }
        show();
    }

    private void show() {
        draft().ifPresent(draft -> {
            Form form = draft.form();
            boolean shipped = Stock.shippedForm(form.id());
            editor.show(form, !shipped);
            remove.setDisable(shipped);
            undo.setDisable(!draft.canUndo());
            redo.setDisable(!draft.canRedo());
            say(draft, shipped);
            boolean report = editor.ofReport();
            preview.show(progress -> around.paper().document(form, report));
        });
    }

    /** Why an entry was refused, else what is wrong, else what a colleague's import will make of it. */
    private void say(FormDraft draft, boolean shipped) {
        List<String> wrong = FormFit.problems(draft.form());
        state.getStyleClass().remove("error-box");
        if (draft.refusal().isPresent()) {
            state.getStyleClass().add("error-box");
            state.setText(MESSAGES.text("forms.refused", draft.refusal().get()));
        } else if (shipped) {
            state.setText(MESSAGES.text("forms.shipped"));
        } else if (!wrong.isEmpty()) {
            state.getStyleClass().add("error-box");
            state.setText(MESSAGES.text("forms.unkept", String.join("\n", wrong)));
        } else {
            state.setText(MESSAGES.text("forms.kept"));
            Form form = draft.form();
            around.background()
                    .quietly(
                            progress -> FormTrial.lost(form, keeper.stock().forms(), around.sample()),
                            lost -> {
                                if (draft().map(FormDraft::form).equals(Optional.of(form))
                                        && draft.refusal().isEmpty()) {
                                    state.setText(
                                            lost.isEmpty()
                                                    ? MESSAGES.text("forms.found")
                                                    : MESSAGES.text(
                                                            "forms.lost",
                                                            String.join(MESSAGES.text("forms.between"), lost)));
                                }
                            },
                            around.problems()::unexpected);
        }
    }

    private void copy() {
        draft().ifPresent(draft -> {
            Form form = draft.form();
            Form copy = FormCopies.copy(form, keeper.copyId(form.id()), copyName(form.name()));
            keeper.keepThen(copy, () -> fill(Optional.of(copy.id())));
        });
    }

    /** A name no form has yet. */
    private String copyName(String name) {
        List<String> taken =
                keeper.stock().forms().all().stream().map(Form::name).toList();
        String copy = MESSAGES.text("forms.copy.name", name);
        for (int number = 2; taken.contains(copy); number++) {
            copy = MESSAGES.text("forms.copy.again", name, number);
        }
        return copy;
    }

    /** A form that evaluations are printed by is removed only after saying so; either can be taken back. */
    private void remove() {
        draft().ifPresent(draft -> {
            Form form = draft.form();
            List<String> users = around.users().apply(form.id());
            if (users.isEmpty() || RemovalDialog.agreed(around.problems(), form.name(), users)) {
                keeper.remove(form.id(), () -> {
                    drafts.remove(form.id());
                    fill(Optional.empty());
                    around.notices()
                            .tell(
                                    MESSAGES.text("forms.removed", form.name()),
                                    List.of(new Notices.Offer(
                                            MESSAGES.text("forms.undo"),
                                            () -> keeper.keepThen(form, () -> fill(Optional.of(form.id()))))));
                });
            }
        });
    }

    private void importFile() {
        files.read(read -> {
            boolean taken = keeper.stock().forms().find(read.id()).isPresent();
            Form own = taken ? FormCopies.named(read, keeper.copyId(read.id()), read.name()) : read;
            keeper.keepThen(own, () -> fill(Optional.of(own.id())));
        });
    }

    private void exportFile() {
        draft().map(FormDraft::form).ifPresent(files::write);
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            editor.commit();
            around.leave().run();
            event.consume();
        }
    }

    /** Undo and redo mean the form here and nothing of the library; what is being typed counts as entered. */
    private void key(KeyEvent event) {
        if (event.isShortcutDown() && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y)) {
            if (event.getCode() == KeyCode.Y || event.isShiftDown()) {
                redo();
            } else {
                undo();
            }
            event.consume();
        }
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(MESSAGES.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
