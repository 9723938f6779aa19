package org.ziping.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ziping.summary.SummaryFilter;
import org.ziping.summary.SummaryRow;
import picocli.CommandLine.Option;

/** Some evaluations of the library: those of a year, of a unit, or both. */
final class FilterOptions {

    @Option(names = "--year", paramLabel = "Y", description = "${bundle:filter.year}")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--unit", paramLabel = "NAME", description = "${bundle:filter.unit}")
    private Optional<String> unit = Optional.empty();

    /** Whether anything is asked for. */
    boolean given() {
        return year.isPresent() || unit.isPresent();
    }

    /** The rows asked for; none when no unit or department has the name. */
    List<SummaryRow> of(List<SummaryRow> rows) {
        Set<String> bodies = unit.map(name -> SummaryFilter.bodies(rows, name)).orElse(Set.of());
        return unit.isPresent() && bodies.isEmpty()
                ? List.of()
                : SummaryFilter.ALL.withYear(year).withBodies(bodies).of(rows);
    }
}
