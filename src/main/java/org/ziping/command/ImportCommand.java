package org.ziping.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ziping.base.Messages;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.plan.ImportStatus;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.session.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files and stores what was understood, one step of the library for each file. */
@Command(name = "import", description = "${bundle:import.description}")
final class ImportCommand implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.of(ImportCommand.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:option.files}")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    @Override
    public Integer call() {
        List<ObjectNode> answers = new ArrayList<>();
        boolean attention = false;
        try (Workspace workspace = Libraries.write(library)) {
            for (Path file : files) {
                ImportPlan plan = PlanReader.read(file);
                List<EvaluationId> ids = store(plan, workspace);
                attention |= plan.status() != ImportStatus.READ;
                answers.add(answer(plan, ids));
            }
        }
        if (json) {
            Output.of(spec).result(Json.object().set("files", Json.array(answers, node -> node)));
        }
        return attention ? ExitCode.ATTENTION : ExitCode.OK;
    }

    private List<EvaluationId> store(ImportPlan plan, Workspace workspace) {
        List<Evaluation> evaluations =
                plan.projects().stream().map(p -> Drafts.evaluation(p, plan)).toList();
        if (plan.status() != ImportStatus.READ || evaluations.isEmpty()) {
            Output.of(spec)
                    .message(plan.message()
                            .orElseGet(() -> MESSAGES.text(
                                    "import.nothing",
                                    plan.file(),
                                    MESSAGES.text("status." + plan.status().code()))));
            return List.of();
        }
        List<EvaluationId> ids = workspace.add(evaluations, MESSAGES.text("import.step", plan.file()));
        if (!json) {
            Output.of(spec)
                    .result(MESSAGES.text(
                            "import.stored",
                            plan.file(),
                            ids.size(),
                            plan.ignored().size()));
        }
        return ids;
    }

    private static ObjectNode answer(ImportPlan plan, List<EvaluationId> ids) {
        ObjectNode node = PlanJson.of(plan);
        node.set("ids", Json.array(ids, id -> Json.text(Optional.of(id.toString()))));
        return node;
    }
}
