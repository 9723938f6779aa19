package org.ziping.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ziping.model.EvaluationId;
import org.ziping.session.LibraryEntry;
import org.ziping.session.Workspace;
import org.ziping.summary.SummaryRow;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which evaluations a command is about: one by its number, all, or those of a year or a unit. */
final class Which {

    @Parameters(arity = "0..1", paramLabel = "ID", description = "${bundle:option.id}")
    private Optional<String> id = Optional.empty();

    @Option(names = "--all", description = "${bundle:option.all}")
    private boolean all;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    /** The evaluations named; empty when nothing says which. */
    Optional<List<LibraryEntry>> entries(Workspace workspace) {
        if (id.isPresent()) {
            return id.map(number -> List.of(Libraries.entry(workspace, number)));
        }
        if (!all && !filter.given()) {
            return Optional.empty();
        }
        List<LibraryEntry> entries = workspace.entries();
        Set<EvaluationId> wanted = filter.of(SummaryCommand.rows(entries)).stream()
                .map(SummaryRow::id)
                .collect(Collectors.toSet());
        return Optional.of(
                entries.stream().filter(entry -> wanted.contains(entry.id())).toList());
    }
}
