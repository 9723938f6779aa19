package org.ziping.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ziping.base.Messages;
import org.ziping.check.Severity;
import org.ziping.model.HeaderField;
import org.ziping.session.LibraryEntry;
import org.ziping.session.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what a reviewer would send back. */
@Command(name = "check", description = "${bundle:check.description}")
final class CheckCommand implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.of(CheckCommand.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Mixin
    private Which which = new Which();

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    @Override
    public Integer call() {
        try (Workspace workspace = Libraries.read(library)) {
            Optional<List<LibraryEntry>> chosen = which.entries(workspace);
            if (chosen.isEmpty()) {
                Output.of(spec).message(MESSAGES.text("which.missing"));
                return ExitCode.USAGE;
            }
            List<LibraryEntry> entries = chosen.get();
            if (json) {
                Output.of(spec).result(Json.object().set("evaluations", Json.array(entries, CheckCommand::node)));
            } else {
                entries.forEach(this::print);
            }
            boolean errors = entries.stream().anyMatch(e -> e.assessment().count(Severity.ERROR) > 0);
            return errors ? ExitCode.ATTENTION : ExitCode.OK;
        }
    }

    private static ObjectNode node(LibraryEntry entry) {
        ObjectNode node = EvaluationJson.summary(entry);
        node.set("findings", Json.array(entry.assessment().findings(), f -> FindingJson.placed(f, entry.evaluation())));
        node.set("waived", Json.array(entry.assessment().waived(), w -> FindingJson.waived(w, entry.evaluation())));
        return node;
    }

    private void print(LibraryEntry entry) {
        Output output = Output.of(spec);
        output.result(MESSAGES.text(
                "check.title",
                entry.id(),
                entry.evaluation().header(HeaderField.PROJECT),
                entry.assessment().findings().size()));
        entry.assessment().findings().forEach(f -> output.result(FindingJson.line(f, entry.evaluation())));
        entry.assessment()
                .waived()
                .forEach(w -> output.result(MESSAGES.text(
                        "check.waived",
                        FindingJson.line(w.finding(), entry.evaluation()),
                        w.waiver().reason())));
    }
}
