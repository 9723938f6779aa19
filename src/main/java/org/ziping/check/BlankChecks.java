package org.ziping.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorField;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.Unscored;

/** Cells of the indicator table that are still blank, one finding for each column. */
final class BlankChecks {

    private BlankChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of("line-empty", BlankChecks::emptyLines),
                Check.of("name-blank", s -> blank("name-blank", IndicatorField.NAME, names(s), s)),
                Check.of("target-blank", s -> blank("target-blank", IndicatorField.TARGET, targets(s), s)),
                Check.of("actual-blank", s -> blank("actual-blank", IndicatorField.ACTUAL, actuals(s), s)));
    }

    private static Stream<Finding> emptyLines(Subject subject) {
        List<Indicator> lines = subject.evaluation().indicators().stream()
                .filter(i -> !i.detail() && Subject.empty(i))
                .toList();
        return lines.isEmpty()
                ? Stream.empty()
                : Stream.of(Draft.error("line-empty", Draft.cell(lines.get(0), IndicatorField.NAME))
                        .fixedBy(e -> e.withIndicators(e.indicators().stream()
                                .filter(i -> i.detail() || !Subject.empty(i))
                                .toList()))
                        .says(subject, lines.size()));
    }

    private static Stream<Finding> blank(String id, IndicatorField field, List<Indicator> lines, Subject subject) {
        return lines.isEmpty()
                ? Stream.empty()
                : Stream.of(Draft.error(id, Draft.cell(lines.get(0), field))
                        .says(subject, lines.size(), Listing.indicators(lines)));
    }

    private static List<Indicator> names(Subject subject) {
        return subject.scored()
                .map(IndicatorScore::indicator)
                .filter(i -> i.name().isBlank())
                .toList();
    }

    private static List<Indicator> targets(Subject subject) {
        return subject.scored()
                .filter(s -> s.target().isBlank())
                .map(IndicatorScore::indicator)
                .toList();
    }

    /** A blank actual that nevertheless has a score is a matter of the score. */
    private static List<Indicator> actuals(Subject subject) {
        return subject.scored()
                .filter(s -> s.actual().isBlank() && !s.target().isBlank())
                .filter(s -> s.line().assigned().isEmpty()
                        || !s.line().unscored().equals(Optional.of(Unscored.ACTUAL_BLANK)))
                .map(IndicatorScore::indicator)
                .toList();
    }
}
