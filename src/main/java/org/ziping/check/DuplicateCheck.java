package org.ziping.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorField;
import org.ziping.scoring.IndicatorScore;

/** Names that stand twice, and targets that only repeat the name. */
final class DuplicateCheck {

    static final Check NAMES = Check.of("name-duplicate", DuplicateCheck::names);
    static final Check TARGETS = Check.of("target-repeats-name", DuplicateCheck::targets);

    private static final Pattern PREFIX = Pattern.compile(Vocabulary.shipped().indicatorPrefix());
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private DuplicateCheck() {}

    /** The second line of a pair, looked up by name so that many lines stay quick. */
    private static Stream<Finding> names(Subject subject) {
        Map<String, Indicator> seen = new HashMap<>();
        Stream.Builder<Finding> found = Stream.builder();
        subject.scored()
                .map(IndicatorScore::indicator)
                .filter(i -> !bare(i.name()).isEmpty())
                .forEach(line -> {
                    Indicator first = seen.putIfAbsent(bare(line.name()), line);
                    if (first != null) {
                        found.add(duplicate(first, line, subject));
                    }
                });
        return found.build();
    }

    private static Finding duplicate(Indicator first, Indicator line, Subject subject) {
        boolean same = bare(first.target()).equals(bare(line.target()))
                && bare(first.actual()).equals(bare(line.actual()));
        Draft draft = Draft.reminder("name-duplicate", Draft.cell(line, IndicatorField.NAME));
        return draft.saysAs(
                same ? "name-duplicate.same" : "name-duplicate",
                subject,
                Listing.name(line),
                Listing.value(first.target()),
                Listing.value(line.target()));
    }

    private static Stream<Finding> targets(Subject subject) {
        List<Indicator> lines = subject.scored()
                .map(IndicatorScore::indicator)
                .filter(i -> !bare(i.target()).isEmpty() && bare(i.target()).equals(bare(i.name())))
                .toList();
        return lines.isEmpty()
                ? Stream.empty()
                : Stream.of(Draft.hint("target-repeats-name", Draft.cell(lines.get(0), IndicatorField.TARGET))
                        .says(subject, lines.size(), Listing.indicators(lines)));
    }

    private static String bare(String text) {
        return SPACE.matcher(PREFIX.matcher(text.strip()).replaceFirst("")).replaceAll("");
    }
}
