package org.ziping.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorField;
import org.ziping.model.PriorYear;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.Unscored;
import org.ziping.value.DateValue;
import org.ziping.value.Understood;

/** A year written in a target or an actual that is not the evaluation's, as when last year's table was copied. */
final class DateYearCheck {

    static final Check CHECK = Check.of("date-year", DateYearCheck::look);

    private DateYearCheck() {}

    private static Stream<Finding> look(Subject subject) {
        return subject.evaluation().year().stream()
                .flatMap(year -> subject.scored().flatMap(s -> line(s, year, subject).stream()));
    }

    private static Optional<Finding> line(IndicatorScore score, int year, Subject subject) {
        if (strange(score.target(), year)) {
            return Optional.of(
                    finding(score, IndicatorField.TARGET, score.indicator().target(), year, subject));
        }
        boolean late = score.line().unscored().equals(Optional.of(Unscored.DATE_MISSED));
        return strange(score.actual(), year) && !late
                ? Optional.of(
                        finding(score, IndicatorField.ACTUAL, score.indicator().actual(), year, subject))
                : Optional.empty();
    }

    private static boolean strange(Understood value, int year) {
        return value instanceof DateValue date
                && date.yearKnown()
                && (year < date.from().getYear() || year > date.to().getYear());
    }

    private static Finding finding(IndicatorScore score, IndicatorField field, String text, int year, Subject subject) {
        Draft draft = Draft.reminder("date-year", Draft.cell(score.indicator(), field));
        return (field == IndicatorField.TARGET ? renewed(draft, score.indicator(), year, subject) : draft)
                .saysAs(
                        field == IndicatorField.TARGET ? "date-year.target" : "date-year.actual",
                        subject,
                        Listing.name(score.indicator()),
                        Listing.value(text),
                        year);
    }

    /** A target carried over from the year before is renewed on one click. */
    private static Draft renewed(Draft draft, Indicator line, int year, Subject subject) {
        Optional<Integer> before =
                subject.evaluation().prior().flatMap(PriorYear::year).filter(y -> y < year);
        Optional<String> target = before.map(y -> new YearWords(y, year).renewed(line.target()))
                .filter(text -> !text.equals(line.target()));
        return target.isEmpty()
                ? draft
                : draft.fixedAs(
                        "text-last-year.fix",
                        e -> e.withIndicator(line.id(), i -> i.withTarget(target.get())),
                        String.valueOf(before.orElse(year)),
                        String.valueOf(year));
    }
}
