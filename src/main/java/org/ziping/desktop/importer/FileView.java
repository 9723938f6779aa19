package org.ziping.desktop.importer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.desktop.control.SheetCell;
import org.ziping.desktop.control.SheetModel;
import org.ziping.desktop.control.SheetView;
import org.ziping.form.Forms;
import org.ziping.importer.correct.CellAt;
import org.ziping.importer.correct.CorrectedPlan;
import org.ziping.importer.correct.Corrections;
import org.ziping.importer.correct.RowAt;
import org.ziping.importer.plan.ImportPlan;

/** One file: left as it stands, right what a project of it became, below what was left out; a click shows the twin. */
final class FileView {

    private static final Messages MESSAGES = Messages.of(FileView.class);

    private static final SheetModel NOTHING = new SheetModel() {
        @Override
        public int rowCount() {
            return 0;
        }

        @Override
        public double height(int row) {
            return 0;
        }

        @Override
        public double width() {
            return 0;
        }

        @Override
        public List<SheetCell> cells(int row) {
            return List.of();
        }
    };

    private final SheetView source = new SheetView(NOTHING);
    private final SheetView outcome = new SheetView(NOTHING);
    private final CorrectionBar bar;
    private final ProjectForm form;
    private final LeftOutList left = new LeftOutList(this::reveal);
    private final Consumer<Integer> otherProject;
    private final SplitPane node;
    private Optional<ArrivingFile> file = Optional.empty();
    private Optional<SourceModel> sourceModel = Optional.empty();
    private Optional<OutcomeModel> outcomeModel = Optional.empty();
    private Optional<Links> links = Optional.empty();
    private int project;

    /** A view that tells corrections, and the project of the file a clicked cell belongs to. */
    FileView(Forms forms, Node decisions, Consumer<Corrections> correct, Consumer<Integer> otherProject) {
        this.otherProject = otherProject;
        bar = new CorrectionBar(correct);
        form = new ProjectForm(forms, correct);
        source.setAccessibleText(MESSAGES.text("import.source"));
        outcome.setAccessibleText(MESSAGES.text("import.outcome"));
        source.onSelected(this::sourceChosen);
        source.onOpened(bar::focusText);
        outcome.onSelected(this::outcomeChosen);
        outcome.onOpened(source::requestFocus);
        VBox.setVgrow(source, Priority.ALWAYS);
        VBox.setVgrow(outcome, Priority.ALWAYS);
        HBox over = new HBox(title("import.source"), bar.said());
        over.getStyleClass().add("import-over");
        VBox before = new VBox(over, bar.node(), source, legend());
        VBox after = new VBox(title("import.outcome"), form.node(), decisions, outcome);
        before.getStyleClass().add("import-pane");
        after.getStyleClass().add("import-pane");
        SplitPane both = new SplitPane(before, after);
        both.setDividerPositions(0.54);
        node = new SplitPane(both, left.node());
        node.setOrientation(Orientation.VERTICAL);
        node.setDividerPositions(0.8);
    }

    Node node() {
        return node;
    }

    /** Offers these units of money. */
    void moneyUnits(List<String> units) {
        form.moneyUnits(units);
    }

    /** Puts the focus into the file. */
    void focus() {
        source.requestFocus();
    }

    /** Shows a project of a file; a file shown already keeps its place. */
    void show(ArrivingFile shown, int index) {
        boolean same = file.filter(f -> f == shown).isPresent();
        boolean sameProject = same && project == index;
        file = Optional.of(shown);
        project = index;
        Optional<ImportPlan> plan = shown.plan();
        Optional<CellAt> at = same ? chosenCell() : Optional.empty();
        boolean fresh = !same
                || sourceModel
                        .map(m -> plan.filter(p -> p.equals(m.plan())).isEmpty())
                        .orElse(true);
        if (fresh) {
            sourceModel = plan.filter(p -> p.source().isPresent()).map(p -> new SourceModel(p, shown.corrections()));
            links = plan.map(Links::new);
            SheetModel model = sourceModel.<SheetModel>map(m -> m).orElse(NOTHING);
            if (same) {
                source.show(model);
            } else {
                source.start(model);
            }
            plan.filter(p -> p.source().isPresent()).ifPresentOrElse(left::show, left::clear);
        }
        outcomeModel = plan.filter(p -> index < p.projects().size())
                .map(p -> new OutcomeModel(index, p.projects().get(index)));
        SheetModel model = outcomeModel.<SheetModel>map(m -> m).orElse(NOTHING);
        if (sameProject) {
            outcome.show(model);
        } else {
            outcome.start(model);
        }
        form.show(plan, shown.corrections(), index);
        bar.show(sourceModel, shown.corrections(), at.filter(cell -> sourceModel.isPresent()));
    }

    /** Brings the beginning of the project shown into sight. */
    void revealProject() {
        file.flatMap(ArrivingFile::plan)
                .flatMap(plan -> CorrectedPlan.start(plan, project))
                .flatMap(at -> sourceModel.flatMap(m -> m.find(at)))
                .ifPresent(source::revealFrom);
    }

    private Optional<CellAt> chosenCell() {
        return source.current().flatMap(cell -> sourceModel.map(m -> m.at(cell)));
    }

    private void reveal(CellAt at) {
        sourceModel.flatMap(m -> m.find(at)).ifPresent(cell -> {
            source.reveal(cell);
            sourceChosen(cell);
        });
    }

    private void sourceChosen(SheetCell cell) {
        SourceModel model = sourceModel.orElseThrow();
        CellAt at = model.at(cell);
        bar.show(sourceModel, file.orElseThrow().corrections(), Optional.of(at));
        form.mark("");
        if (at.row() == RowAt.WHOLE) {
            return;
        }
        links.flatMap(l -> l.figure(at)).ifPresent(figure -> {
            if (figure.project() != project) {
                otherProject.accept(figure.project());
            }
            form.mark(figure.field());
            outcomeModel.flatMap(m -> m.find(figure)).ifPresent(outcome::reveal);
        });
    }

    private void outcomeChosen(SheetCell cell) {
        form.mark("");
        outcomeModel
                .flatMap(m -> m.figure(cell))
                .flatMap(figure -> links.flatMap(l -> l.source(figure)))
                .flatMap(at -> sourceModel.flatMap(m -> m.find(at)))
                .ifPresent(twin -> {
                    source.reveal(twin);
                    bar.show(sourceModel, file.orElseThrow().corrections(), sourceModel.map(m -> m.at(twin)));
                });
    }

    private static Node legend() {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("legend");
        for (Meaning meaning : Meaning.values()) {
            Label label = new Label(meaning.label());
            label.getStyleClass().addAll("sheet-cell", meaning.style());
            legend.getChildren().add(label);
        }
        Label out = new Label(MESSAGES.text("meaning.left-out"));
        out.getStyleClass().addAll("sheet-cell", "left-out");
        legend.getChildren().add(out);
        return legend;
    }

    private static Label title(String key) {
        Label label = new Label(MESSAGES.text(key));
        label.getStyleClass().add("section-title");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
