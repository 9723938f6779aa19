package org.ziping.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ziping.base.Messages;
import org.ziping.model.Evaluation;
import org.ziping.model.FiledContradiction;
import org.ziping.model.FiledContradiction.Kind;
import org.ziping.model.FiledFigures;

/** Where an imported file disagreed with itself: section tables against annex, annex number against title. */
final class FiledTablesCheck {

    private static final Messages MESSAGES = Messages.of(FiledTablesCheck.class);

    private FiledTablesCheck() {}

    static List<Check> all() {
        return List.of(
                Check.of("form-tables-differ", FiledTablesCheck::cells),
                Check.of("form-order-differs", FiledTablesCheck::order),
                Check.of("annex-number", FiledTablesCheck::annex));
    }

    /** Cells and lines that the section tables and the annex print differently, in one finding. */
    private static Stream<Finding> cells(Subject subject) {
        List<String> differences = filed(subject)
                .filter(FiledTablesCheck::ofTables)
                .map(c -> MESSAGES.text(
                        c.kind() == Kind.CELL ? "form-tables-differ.cell" : "form-tables-differ.line",
                        c.words().stream().map(Listing::value).toArray()))
                .toList();
        return differences.isEmpty()
                ? Stream.empty()
                : Stream.of(Draft.reminder("form-tables-differ", new Place.OfIndicators())
                        .fixedAs("fix.refile", without(FiledTablesCheck::ofTables))
                        .says(subject, differences.size(), Listing.plain(differences)));
    }

    private static Stream<Finding> order(Subject subject) {
        return filed(subject)
                .filter(c -> c.kind() == Kind.ORDER)
                .limit(1)
                .map(c -> Draft.hint("form-order-differs", new Place.OfIndicators())
                        .fixedAs("fix.refile", without(other -> other.kind() == Kind.ORDER))
                        .says(subject, c.words().stream().map(Listing::value).toArray()));
    }

    private static Stream<Finding> annex(Subject subject) {
        return filed(subject)
                .filter(c -> c.kind() == Kind.ANNEX_NUMBER)
                .map(c -> Draft.hint("annex-number", new Place.OfIndicators())
                        .fixedAs("fix.refile", without(c::equals))
                        .says(subject, c.words().stream().map(Listing::value).toArray()));
    }

    private static boolean ofTables(FiledContradiction contradiction) {
        return contradiction.kind() == Kind.CELL || contradiction.kind() == Kind.ONLY_IN_TEXT;
    }

    private static Stream<FiledContradiction> filed(Subject subject) {
        return subject.evaluation().filed().map(FiledFigures::contradictions).orElse(List.of()).stream();
    }

    private static UnaryOperator<Evaluation> without(Predicate<FiledContradiction> settled) {
        return evaluation -> evaluation.withFiled(evaluation
                .filed()
                .map(filed -> filed.withContradictions(
                        filed.contradictions().stream().filter(settled.negate()).toList())));
    }
}
