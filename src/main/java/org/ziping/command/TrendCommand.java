package org.ziping.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.compare.ProjectYears;
import org.ziping.compare.Scored;
import org.ziping.compare.Trend;
import org.ziping.model.Evaluation;
import org.ziping.session.LibraryEntry;
import org.ziping.session.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Follows the project of one evaluation over the years that the library has of it. */
@Command(name = "trend", description = "${bundle:trend.description}")
final class TrendCommand implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.of(TrendCommand.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private OneEvaluation chosen = new OneEvaluation();

    @Override
    public Integer call() {
        try (Workspace workspace = chosen.read()) {
            LibraryEntry own = chosen.in(workspace);
            List<Evaluation> all =
                    workspace.entries().stream().map(LibraryEntry::evaluation).toList();
            Trend trend = Trend.of(ProjectYears.of(own.evaluation(), all).stream()
                    .map(e -> new Scored(e, workspace.assessor().score(e)))
                    .toList());
            if (chosen.json()) {
                Output.of(spec).result(node(trend));
            } else {
                print(trend);
            }
            return ExitCode.OK;
        }
    }

    private static ObjectNode node(Trend trend) {
        ObjectNode node = Json.object();
        ArrayNode years = node.putArray("years");
        trend.years().forEach(year -> years.add(year.toString()));
        node.set("totals", figures(trend.totals()));
        node.set("rates", figures(trend.rates()));
        node.set("indicators", Json.array(trend.indicators(), TrendCommand::series));
        return node;
    }

    private static JsonNode series(Trend.Series series) {
        ObjectNode node = Json.object();
        node.put("name", series.name());
        node.set("unit", Json.textOrNull(series.unit()));
        node.set("actuals", figures(series.actuals()));
        node.set("targets", figures(series.targets()));
        node.set("scores", figures(series.scores()));
        return node;
    }

    private static ArrayNode figures(List<Optional<BigDecimal>> figures) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        figures.forEach(figure -> array.add(Json.decimal(figure)));
        return array;
    }

    private void print(Trend trend) {
        Output output = Output.of(spec);
        if (trend.years().isEmpty()) {
            output.message(MESSAGES.text("trend.noYear"));
            return;
        }
        output.result(MESSAGES.text(
                "trend.years", trend.years().stream().map(String::valueOf).collect(Collectors.joining("  "))));
        output.result(MESSAGES.text("trend.totals", line(trend.totals())));
        output.result(MESSAGES.text("trend.rates", line(trend.rates())));
        for (Trend.Series series : trend.indicators()) {
            output.result(MESSAGES.text("trend.indicator", series.name(), series.unit()));
            output.result(MESSAGES.text("trend.targets", line(series.targets())));
            output.result(MESSAGES.text("trend.actuals", line(series.actuals())));
            output.result(MESSAGES.text("trend.scores", line(series.scores())));
        }
    }

    private static String line(List<Optional<BigDecimal>> figures) {
        return figures.stream()
                .map(figure -> figure.map(Decimals::plain).orElse("—"))
                .collect(Collectors.joining("  "));
    }
}
