package org.ziping.desktop.figures;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.ziping.base.Messages;
import org.ziping.compare.Scored;
import org.ziping.compare.Trend;
import org.ziping.desktop.chart.Chart;
import org.ziping.desktop.chart.ChartCard;
import org.ziping.desktop.support.Desk;
import org.ziping.desktop.support.Page;
import org.ziping.desktop.support.Pages;
import org.ziping.model.Evaluation;

/** 图表: the project over the years, points by tier, money by source. */
public final class FiguresPage implements Page {

    private static final Messages MESSAGES = Messages.of(FiguresPage.class);

    private final Desk desk;
    private final Function<Evaluation, List<Scored>> years;
    private final ComboBox<Chart> subjects = new ComboBox<>();
    private final Label alone = new Label();
    private final ChartCard trend;
    private final ChartCard tiers;
    private final ChartCard sources;
    private final ScrollPane node;
    private boolean showing;

    /**
     * The page of {@code desk}.
     *
     * @param years the years of the project of an evaluation, itself among them, each by the rules in force for it
     */
    public FiguresPage(Desk desk, Function<Evaluation, List<Scored>> years, ChartCard.Around around) {
        this.desk = desk;
        this.years = years;
        trend = new ChartCard(new TrendCharts(Trend.of(List.of())).all().get(0), around);
        tiers = new ChartCard(EvaluationCharts.tiers(desk.scorecard()), around);
        sources = new ChartCard(EvaluationCharts.sources(desk.evaluation().budget()), around);
        subjects.setConverter(new Titles());
        subjects.setOnAction(event -> choose());
        Label name = new Label(MESSAGES.text("figures.subject"));
        name.setLabelFor(subjects);
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox choice = new HBox(8, name, subjects);
        choice.setAlignment(Pos.CENTER_LEFT);
        alone.getStyleClass().add("quiet");
        alone.setWrapText(true);
        alone.setMinHeight(Region.USE_PREF_SIZE);
        node = Pages.scrolled(title(), choice, alone, trend.node(), tiers.node(), sources.node());
    }

    @Override
    public String title() {
        return MESSAGES.text("figures.title");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean complete() {
        return false;
    }

    @Override
    public void refresh() {
        Trend project = Trend.of(years.apply(desk.evaluation()));
        show(new TrendCharts(project).all());
        alone.setText(
                project.years().isEmpty()
                        ? MESSAGES.text("figures.no-year")
                        : MESSAGES.text("figures.alone", project.years().get(0).toString()));
        boolean few = project.years().size() < 2;
        alone.setVisible(few);
        alone.setManaged(few);
        tiers.show(EvaluationCharts.tiers(desk.scorecard()));
        sources.show(EvaluationCharts.sources(desk.evaluation().budget()));
    }

    /** The subject that was followed stays, as long as it is there. */
    private void show(List<Chart> charts) {
        Chart was = subjects.getValue();
        Chart next = charts.stream()
                .filter(chart -> was != null && chart.title().equals(was.title()))
                .findFirst()
                .orElse(charts.get(0));
        showing = true;
        subjects.getItems().setAll(charts);
        subjects.setValue(next);
        showing = false;
        trend.show(next);
    }

    private void choose() {
        Chart chosen = subjects.getValue();
        if (!showing && chosen != null) {
            trend.show(chosen);
        }
    }

    /** Subjects are named by their charts. */
    private static final class Titles extends StringConverter<Chart> {

        @Override
        public String toString(Chart chart) {
            return chart == null ? "" : chart.title();
        }

        @Override
        public Chart fromString(String text) {
            throw new UnsupportedOperationException(text);
        }
    }
}
