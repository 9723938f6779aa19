package org.ziping.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.Callable;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.model.HeaderField;
import org.ziping.scoring.Grade;
import org.ziping.scoring.Scorecard;
import org.ziping.session.LibraryEntry;
import org.ziping.session.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the evaluations of the library. */
@Command(name = "list", description = "${bundle:list.description}")
final class ListCommand implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.of(ListCommand.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    @Override
    public Integer call() {
        try (Workspace workspace = Libraries.read(library)) {
            Output output = Output.of(spec);
            if (json) {
                JsonNode entries = Json.array(workspace.entries(), EvaluationJson::summary);
                output.result(Json.object().set("evaluations", entries));
            } else {
                workspace.entries().forEach(entry -> output.result(line(entry)));
            }
            return ExitCode.OK;
        }
    }

    private static String line(LibraryEntry entry) {
        Scorecard card = entry.assessment().scorecard();
        return MESSAGES.text(
                "list.line",
                entry.id(),
                entry.evaluation().year().map(String::valueOf).orElse("—"),
                entry.evaluation().header(HeaderField.PROJECT),
                card.total().map(Decimals::plain).orElse("—"),
                card.grade().map(Grade::label).orElse("—"),
                entry.assessment().findings().size());
    }
}
