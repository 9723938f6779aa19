package org.ziping.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorField;
import org.ziping.scoring.IndicatorScore;
import org.ziping.value.Quantity;
import org.ziping.value.Unit;
import org.ziping.value.ValueReader;

/** Targets written bare while their actuals carry a unit (12 and 8.57万元). One finding where it became a habit. */
final class UnitWritingCheck {

    static final Check CHECK = Check.of("unit-one-sided", UnitWritingCheck::look);

    /** A single line may be chance. */
    private static final int FEWEST = 2;

    private UnitWritingCheck() {}

    private static Stream<Finding> look(Subject subject) {
        List<Indicator> lines = subject.scored()
                .filter(s -> s.line().computed().isPresent())
                .map(IndicatorScore::indicator)
                .filter(i -> unit(i.target()).filter(Unit::isNone).isPresent()
                        && unit(i.actual()).filter(u -> !u.kind().isEmpty()).isPresent())
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

    private static Optional<Unit> unit(String typed) {
        return ValueReader.standard().read(typed) instanceof Quantity quantity
                ? Optional.of(quantity.unit())
                : Optional.empty();
    }
}
