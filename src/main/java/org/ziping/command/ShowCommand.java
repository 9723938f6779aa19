package org.ziping.command;

import java.util.concurrent.Callable;
import org.ziping.session.LibraryEntry;
import org.ziping.session.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows one evaluation with all its scores. */
@Command(name = "show", description = "${bundle:show.description}")
final class ShowCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private OneEvaluation chosen = new OneEvaluation();

    @Override
    public Integer call() {
        try (Workspace workspace = chosen.read()) {
            LibraryEntry entry = chosen.in(workspace);
            if (chosen.json()) {
                Output.of(spec).result(EvaluationJson.whole(entry));
            } else {
                ScoreSheet.print(entry.assessment(), Output.of(spec));
            }
            return ExitCode.OK;
        }
    }
}
