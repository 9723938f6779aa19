package org.ziping.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.importer.Importer;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.plan.ImportStatus;
import org.ziping.importer.plan.ImportedProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files as an import would and says what was understood and what was not; stores nothing. */
@Command(name = "inspect", description = "${bundle:inspect.description}")
final class InspectCommand implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.of(InspectCommand.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ReadingOption reading = new ReadingOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:option.files}")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    @Override
    public Integer call() {
        Output output = Output.of(spec);
        List<ImportPlan> plans = new ArrayList<>();
        Importer importer = reading.importer();
        for (Path file : ReadingOption.files(files)) {
            ImportPlan plan = importer.read(file);
            plans.add(plan);
            plan.message().ifPresent(output::message);
        }
        if (json) {
            output.result(Json.object().set("files", Json.array(plans, PlanJson::of)));
        } else {
            plans.forEach(plan -> print(plan, output));
        }
        boolean unread = plans.stream().anyMatch(p -> p.status() == ImportStatus.UNREADABLE);
        return unread ? ExitCode.ATTENTION : ExitCode.OK;
    }

    private static void print(ImportPlan plan, Output output) {
        output.result(MESSAGES.text(
                "inspect.file",
                plan.file(),
                MESSAGES.text("status." + plan.status().code()),
                plan.form().orElse("—")));
        if (!plan.remembered().isEmpty()) {
            output.result(MESSAGES.text("inspect.remembered"));
        }
        for (ImportedProject project : plan.projects()) {
            Recomputed recomputed = Recomputed.of(project, plan);
            output.result(MESSAGES.text(
                    "inspect.project",
                    project.year().orElse("—"),
                    project.project().orElse("—"),
                    project.indicators().size(),
                    project.filedTotal().orElse("—"),
                    Decimals.plain(recomputed.computed().settled()),
                    recomputed.computed().open()));
            recomputed.findings().forEach(f -> output.result("    " + FindingJson.line(f, recomputed.evaluation())));
        }
        plan.ignored()
                .forEach(i ->
                        output.result(MESSAGES.text("inspect.ignored", i.place().words(), i.reason())));
    }
}
