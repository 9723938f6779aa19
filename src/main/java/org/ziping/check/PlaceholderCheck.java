package org.ziping.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorField;
import org.ziping.model.Section;

/** What a blank form holds to be written over (指标2：, ……, **) and nobody wrote over. One finding for the table, one for the text. */
final class PlaceholderCheck {

    static final Check CHECK =
            Check.of("placeholder-left", subject -> Stream.concat(table(subject).stream(), text(subject).stream()));

    private static final Pattern BARE = Pattern.compile(Vocabulary.shipped().barePlaceholder());

    private PlaceholderCheck() {}

    private static Optional<Finding> table(Subject subject) {
        List<Indicator> lines = new ArrayList<>();
        IndicatorField first = IndicatorField.NAME;
        for (Indicator line : subject.evaluation().indicators()) {
            Optional<IndicatorField> field = field(line);
            if (field.isPresent()) {
                first = lines.isEmpty() ? field.get() : first;
                lines.add(line);
            }
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Draft.reminder("placeholder-left", Draft.cell(lines.get(0), first))
                .says(subject, lines.size(), Listing.indicators(lines)));
    }

    /** A value that is nothing but a mark is blank and reported as that. */
    private static Optional<IndicatorField> field(Indicator line) {
        List<String> marks = Vocabulary.shipped().placeholders();
        if (Vocabulary.containsAny(line.name(), marks)
                || BARE.matcher(line.name().strip()).matches()) {
            return Optional.of(IndicatorField.NAME);
        }
        if (unfinished(line.target())) {
            return Optional.of(IndicatorField.TARGET);
        }
        if (unfinished(line.actual())) {
            return Optional.of(IndicatorField.ACTUAL);
        }
        return unfinished(line.deviationReason()) ? Optional.of(IndicatorField.REASON) : Optional.empty();
    }

    private static boolean unfinished(String text) {
        return Vocabulary.containsAny(text, Vocabulary.shipped().textPlaceholders());
    }

    private static Optional<Finding> text(Subject subject) {
        List<Section> sections = subject.evaluation().narrative().entrySet().stream()
                .filter(e -> unfinished(e.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return sections.isEmpty()
                ? Optional.empty()
                : Optional.of(Draft.reminder("placeholder-left", new Place.OfSection(sections.get(0)))
                        .saysAs("placeholder-left.text", subject, Sections.named(sections)));
    }
}
