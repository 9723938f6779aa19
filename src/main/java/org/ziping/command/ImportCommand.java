package org.ziping.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ziping.base.Messages;
import org.ziping.importer.Importer;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.plan.ImportStatus;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.session.Arrival;
import org.ziping.session.Duplicate;
import org.ziping.session.Duplicates;
import org.ziping.session.OnDuplicate;
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

    @Mixin
    private ReadingOption reading = new ReadingOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:option.files}")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--on-duplicate", paramLabel = "replace|keep|skip", description = "${bundle:import.on-duplicate}")
    private Optional<OnDuplicate> onDuplicate = Optional.empty();

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    @Override
    public Integer call() {
        List<ObjectNode> answers = new ArrayList<>();
        boolean attention = false;
        Importer importer = reading.importer();
        try (Workspace workspace = Libraries.write(library)) {
            for (Path file : ReadingOption.files(files)) {
                ImportPlan plan = importer.read(file);
                answers.add(store(plan, workspace));
                attention |= plan.status() != ImportStatus.READ;
            }
        }
        if (json) {
            Output.of(spec).result(Json.object().set("files", Json.array(answers, node -> node)));
        }
        return attention ? ExitCode.ATTENTION : ExitCode.OK;
    }

    private ObjectNode store(ImportPlan plan, Workspace workspace) {
        List<Evaluation> arriving =
                plan.projects().stream().map(p -> Drafts.evaluation(p, plan)).toList();
        ObjectNode answer = PlanJson.of(plan);
        if (plan.status() != ImportStatus.READ || arriving.isEmpty()) {
            Output.of(spec)
                    .message(plan.message()
                            .orElseGet(() -> MESSAGES.text(
                                    "import.nothing",
                                    plan.file(),
                                    MESSAGES.text("status." + plan.status().code()))));
            answer.putArray("ids");
            answer.putArray("duplicates");
            return answer;
        }
        List<Optional<Duplicate>> duplicates = Duplicates.of(arriving, workspace.entries());
        List<OnDuplicate> decisions = duplicates.stream()
                .map(d -> d.map(one -> one.possible(onDuplicate.orElseGet(one::proposed)))
                        .orElse(OnDuplicate.KEEP))
                .toList();
        Arrival arrival = Arrival.of(arriving, duplicates, decisions);
        List<EvaluationId> ids =
                workspace.exchange(arrival.removed(), arrival.added(), MESSAGES.text("import.step", plan.file()));
        List<Optional<EvaluationId>> stored = new ArrayList<>(Collections.nCopies(arriving.size(), Optional.empty()));
        for (int i = 0; i < ids.size(); i++) {
            stored.set(arrival.indices().get(i), Optional.of(ids.get(i)));
        }
        DuplicateText told = new DuplicateText(plan, arriving, duplicates, decisions);
        answer.set("ids", Json.array(ids, id -> Json.text(Optional.of(id.toString()))));
        answer.set("duplicates", told.json(stored));
        told.sentences().forEach(Output.of(spec)::message);
        if (!json) {
            Output.of(spec)
                    .result(MESSAGES.text(
                            "import.stored",
                            plan.file(),
                            ids.size(),
                            plan.ignored().size()));
        }
        return answer;
    }
}
