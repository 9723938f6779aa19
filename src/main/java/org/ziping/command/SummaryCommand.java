package org.ziping.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.scoring.Grade;
import org.ziping.session.LibraryEntry;
import org.ziping.session.Workspace;
import org.ziping.summary.Average;
import org.ziping.summary.GradeCount;
import org.ziping.summary.Sum;
import org.ziping.summary.Summary;
import org.ziping.summary.SummaryRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sums up the evaluations of the library, all or those of a year or a unit. */
@Command(name = "summary", description = "${bundle:summary.description}")
final class SummaryCommand implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.of(SummaryCommand.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    @Override
    public Integer call() {
        try (Workspace workspace = Libraries.read(library)) {
            Summary summary = new Summary(filter.of(rows(workspace.entries())));
            if (json) {
                Output.of(spec).result(SummaryJson.of(summary));
            } else {
                print(summary);
            }
            return ExitCode.OK;
        }
    }

    /** The rows of these evaluations. */
    static List<SummaryRow> rows(List<LibraryEntry> entries) {
        return entries.stream()
                .map(entry -> SummaryRow.of(
                        entry.id(), entry.evaluation(), entry.assessment().scorecard()))
                .toList();
    }

    private void print(Summary summary) {
        Output output = Output.of(spec);
        summary.rows().forEach(row -> output.result(line(row)));
        output.result(MESSAGES.text(
                "summary.sums",
                summary.rows().size(),
                sum(summary.sum(SummaryRow::initial)),
                sum(summary.sum(SummaryRow::fullYear)),
                sum(summary.sum(SummaryRow::executed)),
                average(summary.rate(), "%")));
        output.result(
                MESSAGES.text("summary.scores", average(summary.score(), ""), average(summary.weightedScore(), "")));
        for (GradeCount grade : summary.grades().counts()) {
            output.result(MESSAGES.text("summary.grade", grade.label(), grade.count()));
        }
        output.result(MESSAGES.text("summary.ungraded", summary.grades().ungraded()));
    }

    private static String line(SummaryRow row) {
        return MESSAGES.text(
                "summary.line",
                row.id(),
                row.year().map(String::valueOf).orElse("—"),
                row.project(),
                row.unit(),
                row.fullYear().map(Decimals::plain).orElse("—"),
                row.executed().map(Decimals::plain).orElse("—"),
                row.total().map(Decimals::plain).orElse("—"),
                row.grade().map(Grade::label).orElse("—"));
    }

    private static String sum(Sum sum) {
        String value = sum.value().map(Decimals::plain).orElse("—");
        return sum.partial() ? MESSAGES.text("summary.partial", value, sum.unknown()) : value;
    }

    private static String average(Average average, String unit) {
        String value = average.value().map(v -> Decimals.plain(v) + unit).orElse("—");
        return average.leftOut() > 0 ? MESSAGES.text("summary.partial", value, average.leftOut()) : value;
    }
}
