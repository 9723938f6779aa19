package org.ziping.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ziping.base.Messages;
import org.ziping.session.EvaluationSession;
import org.ziping.session.LibraryEntry;
import org.ziping.session.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Opens a finalised evaluation again, for a reason that stays in its history. */
@Command(name = "reopen", description = "${bundle:reopen.description}")
final class ReopenCommand implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.of(ReopenCommand.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private OneEvaluation chosen = new OneEvaluation();

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "${bundle:reopen.reason}")
    private String reason = "";

    @Override
    public Integer call() {
        if (reason.isBlank()) {
            Output.of(spec).message(MESSAGES.text("reopen.blank"));
            return ExitCode.USAGE;
        }
        try (Workspace workspace = chosen.write()) {
            LibraryEntry entry = chosen.in(workspace);
            EvaluationSession session = workspace.session(entry.id());
            boolean locked = session.finalised().isPresent();
            Optional<String> change = session.ruleChange();
            session.reopen(reason);
            if (chosen.json()) {
                ObjectNode node =
                        EvaluationJson.summary(workspace.entry(entry.id()).orElseThrow());
                node.set("ruleChange", Json.text(change));
                Output.of(spec).result(node);
            } else {
                Output.of(spec).result(MESSAGES.text(locked ? "reopen.done" : "reopen.open", entry.id()));
                change.ifPresent(Output.of(spec)::message);
            }
            return locked ? ExitCode.OK : ExitCode.ATTENTION;
        }
    }
}
