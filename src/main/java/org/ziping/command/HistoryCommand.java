package org.ziping.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ziping.base.Messages;
import org.ziping.session.EvaluationSession;
import org.ziping.session.HistoryEntry;
import org.ziping.session.LibraryEntry;
import org.ziping.session.Workspace;
import org.ziping.store.EntryState;
import org.ziping.store.StoredVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Every edit of an evaluation, newest first, and the versions that were given a name. */
@Command(name = "history", description = "${bundle:history.description}")
final class HistoryCommand implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.of(HistoryCommand.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private OneEvaluation chosen = new OneEvaluation();

    @Override
    public Integer call() {
        try (Workspace workspace = chosen.read()) {
            LibraryEntry entry = chosen.in(workspace);
            EvaluationSession session = workspace.session(entry.id());
            if (chosen.json()) {
                ObjectNode node = EvaluationJson.summary(entry);
                node.set("edits", Json.array(session.history(), HistoryCommand::node));
                node.set("versions", Json.array(session.versions(), HistoryCommand::node));
                Output.of(spec).result(node);
            } else {
                print(session);
            }
            return ExitCode.OK;
        }
    }

    private void print(EvaluationSession session) {
        Output output = Output.of(spec);
        for (HistoryEntry edit : session.history()) {
            String key = edit.state() == EntryState.DONE ? "history.line" : "history.undone";
            output.result(MESSAGES.text(key, edit.number(), TIME.format(edit.at()), edit.description()));
        }
        for (StoredVersion version : session.versions()) {
            output.result(MESSAGES.text("history.version", TIME.format(version.at()), version.name()));
        }
    }

    private static ObjectNode node(HistoryEntry edit) {
        ObjectNode node = Json.object();
        node.put("number", Long.toString(edit.number()));
        node.put("at", edit.at().toString());
        node.put("description", edit.description());
        return node.put("state", edit.state().code());
    }

    private static ObjectNode node(StoredVersion version) {
        ObjectNode node = Json.object();
        node.put("name", version.name());
        node.put("at", version.at().toString());
        return node.put("damaged", version.state().isEmpty());
    }
}
