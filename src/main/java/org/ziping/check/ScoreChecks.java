package org.ziping.check;

import java.util.List;
import java.util.stream.Stream;

/** The scores of the lines, the total and the grade. */
final class ScoreChecks {

    private ScoreChecks() {}

    static List<Check> all() {
        return Stream.of(
                        List.of(
                                AssignedScoreCheck.CHECK,
                                ExecutionScoreCheck.CHECK,
                                OpenLineCheck.CHECK,
                                MissedTargetCheck.CHECK),
                        TotalChecks.all())
                .flatMap(List::stream)
                .toList();
    }
}
