package org.ziping.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ziping.model.Evaluation;
import org.ziping.scoring.Scorecard;

/** Runs all checks over an evaluation. */
public final class CheckRunner {

    private final List<Check> checks;

    /** A runner of these checks. */
    public CheckRunner(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** The runner of every check the program has. */
    public static CheckRunner standard() {
        return new CheckRunner(Stream.of(
                        WeightChecks.all(), ScoreChecks.all(), BudgetChecks.all(), ValueChecks.all(), TextChecks.all())
                .flatMap(List::stream)
                .toList());
    }

    /** The ids of all its checks, in their order. */
    public List<String> ids() {
        return checks.stream().flatMap(c -> c.ids().stream()).distinct().toList();
    }

    /** All findings, the weightiest first and else in the order of the checks. */
    public List<Finding> run(Evaluation evaluation, Scorecard scorecard) {
        Subject subject = Subject.of(evaluation, scorecard);
        return checks.stream()
                .flatMap(check -> check.look(subject))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
