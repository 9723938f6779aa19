package org.ziping.desktop.importer;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.desktop.support.TextSection;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.plan.ImportedIndicator;
import org.ziping.importer.plan.ImportedProject;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;
import org.ziping.model.Section;

/** What a file became: per project its header, budget, indicators and texts. */
final class OutcomeView {

    private static final Messages MESSAGES = Messages.of(OutcomeView.class);

    private OutcomeView() {}

    /** The projects of a plan, one below the other. */
    static Region of(ImportPlan plan) {
        VBox column = new VBox();
        column.getStyleClass().add("source");
        plan.projects().forEach(project -> column.getChildren().add(project(project)));
        if (plan.projects().isEmpty()) {
            column.getChildren().add(wrapped(MESSAGES.text("outcome.nothing")));
        }
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private static Node project(ImportedProject project) {
        Label name = wrapped(project.project().orElse(MESSAGES.text("outcome.unnamed")));
        name.getStyleClass().add("section-title");
        VBox box = new VBox(name);
        box.setSpacing(6);
        box.getChildren().add(pairs(project));
        if (!project.indicators().isEmpty()) {
            box.getChildren()
                    .add(heading(MESSAGES.text(
                            "outcome.indicators", project.indicators().size())));
            box.getChildren().add(indicators(project));
        }
        if (!project.narrative().isEmpty()) {
            box.getChildren()
                    .add(heading(
                            MESSAGES.text("outcome.texts", project.narrative().size())));
            project.narrative().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(Comparator.<Section>naturalOrder()))
                    .forEach(e -> box.getChildren()
                            .add(wrapped(MESSAGES.text(
                                    "outcome.text",
                                    TextSection.title(e.getKey()),
                                    e.getValue().length()))));
        }
        return box;
    }

    private static GridPane pairs(ImportedProject project) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("outcome-grid");
        pair(grid, "outcome.year", project.year());
        pair(grid, "outcome.unit", project.unit());
        pair(grid, "outcome.department", project.department());
        for (BudgetRow row : BudgetRow.values()) {
            if (row.entered()) {
                pair(
                        grid,
                        "outcome.budget." + row.code(),
                        Optional.ofNullable(project.budget().get(new BudgetCell(row, FundingSource.TOTAL)))
                                .map(amount -> amount + project.moneyUnit().orElse("")));
            }
        }
        pair(grid, "outcome.total", project.filedTotal());
        pair(grid, "outcome.grade", project.filedGrade());
        return grid;
    }

    private static void pair(GridPane grid, String key, Optional<String> value) {
        value.filter(text -> !text.isBlank()).ifPresent(text -> {
            Label name = new Label(MESSAGES.text(key));
            name.getStyleClass().add("quiet");
            name.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), name, wrapped(text));
        });
    }

    private static GridPane indicators(ImportedProject project) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("outcome-grid");
        grid.addRow(
                0,
                heading(MESSAGES.text("outcome.name")),
                heading(MESSAGES.text("outcome.weight")),
                heading(MESSAGES.text("outcome.target")),
                heading(MESSAGES.text("outcome.actual")),
                heading(MESSAGES.text("outcome.score")));
        for (ImportedIndicator line : project.indicators()) {
            grid.addRow(
                    grid.getRowCount(),
                    wrapped(line.name()),
                    right(line.weight().orElse("")),
                    wrapped(line.target()),
                    wrapped(line.actual()),
                    right(line.filedScore().orElse("")));
        }
        return grid;
    }

    private static Label right(String text) {
        Label label = new Label(text);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
