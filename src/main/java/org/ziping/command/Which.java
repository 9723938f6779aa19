package org.ziping.command;

import java.util.List;
import java.util.Optional;
import org.ziping.session.LibraryEntry;
import org.ziping.session.Workspace;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which evaluations a command is about: one by its number, or all. */
final class Which {

    @Parameters(arity = "0..1", paramLabel = "ID", description = "${bundle:option.id}")
    private Optional<String> id = Optional.empty();

    @Option(names = "--all", description = "${bundle:option.all}")
    private boolean all;

    /** The evaluations named; empty when neither a number nor --all is given. */
    Optional<List<LibraryEntry>> entries(Workspace workspace) {
        if (all) {
            return Optional.of(workspace.entries());
        }
        return id.map(number -> List.of(Libraries.entry(workspace, number)));
    }
}
