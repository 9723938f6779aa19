package org.ziping.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ziping.model.Evaluation;
import org.ziping.model.EvidenceFile;
import org.ziping.model.EvidenceState;
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
                        WeightChecks.all(),
                        ScoreChecks.all(),
                        BudgetChecks.all(),
                        ValueChecks.all(),
                        TextChecks.all(),
                        FiledTablesCheck.all(),
                        EvidenceCheck.all())
                .flatMap(List::stream)
                .toList());
    }

    /** The ids of all its checks, in their order. */
    public List<String> ids() {
        return checks.stream().flatMap(c -> c.ids().stream()).distinct().toList();
    }

    /** The findings that wait for the officer, the weightiest first and else in the order of the checks. */
    public List<Finding> run(Evaluation evaluation, Scorecard scorecard) {
        return report(evaluation, scorecard, Map.of()).open();
    }

    /** All findings, those the officer switched off apart; {@code evidence} says what was seen of files. */
    public CheckReport report(Evaluation evaluation, Scorecard scorecard, Map<EvidenceFile, EvidenceState> evidence) {
        Subject subject = Subject.of(evaluation, scorecard, evidence);
        List<Finding> open = new ArrayList<>();
        List<CheckReport.Waived> waived = new ArrayList<>();
        checks.stream()
                .flatMap(check -> check.look(subject))
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(finding -> Waivers.of(finding, evaluation)
                        .ifPresentOrElse(
                                waiver -> waived.add(new CheckReport.Waived(finding, waiver)),
                                () -> open.add(finding)));
        return new CheckReport(open, waived);
    }
}
