package org.ziping.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorField;
import org.ziping.scoring.IndicatorScore;
import org.ziping.value.Quantity;

/** Targets written bare while their actuals carry a unit (12 and 8.57万元). One finding where it became a habit. */
final class UnitWritingCheck {

    static final Check CHECK = Check.of("unit-one-sided", UnitWritingCheck::look);

    /** A single line may be chance. */
    private static final int FEWEST = 2;

    /** Nothing that could be a unit: letters, %, ‰, ° or a sign of money. */
    private static final Pattern BARE = Pattern.compile("[^\\p{L}%％‰°℃¥￥$]+");

    private UnitWritingCheck() {}

    private static Stream<Finding> look(Subject subject) {
        List<Indicator> lines = subject.scored()
                .filter(s -> s.line().computed().isPresent())
                .filter(s -> s.target() instanceof Quantity
                        && BARE.matcher(s.indicator().target()).matches())
                .filter(s -> s.actual() instanceof Quantity actual
                        && !actual.unit().kind().isEmpty()
                        && s.indicator().actual().contains(actual.unit().symbol()))
                .map(IndicatorScore::indicator)
                .toList();
        return lines.size() < FEWEST
                ? Stream.empty()
                : Stream.of(Draft.hint("unit-one-sided", Draft.cell(lines.get(0), IndicatorField.TARGET))
                        .says(
                                subject,
                                lines.size(),
                                Listing.indicators(lines),
                                Listing.value(lines.get(0).target()),
                                Listing.value(lines.get(0).actual())));
    }
}
