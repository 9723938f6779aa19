package org.ziping.check;

import java.util.List;
import java.util.stream.Stream;

/** What stands in the cells of the indicator table. */
final class ValueChecks {

    private ValueChecks() {}

    static List<Check> all() {
        return Stream.of(
                        List.of(HeaderCheck.CHECK),
                        BlankChecks.all(),
                        List.of(
                                DirectionCheck.CHECK,
                                OverAchievementCheck.CHECK,
                                UnitWritingCheck.CHECK,
                                DuplicateCheck.NAMES,
                                DuplicateCheck.TARGETS,
                                PlaceholderCheck.CHECK,
                                DateYearCheck.CHECK,
                                FiledCompletionCheck.CHECK,
                                TierPlaceCheck.CHECK))
                .flatMap(List::stream)
                .toList();
    }
}
