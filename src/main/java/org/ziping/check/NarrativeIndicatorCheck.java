package org.ziping.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ziping.model.Section;
import org.ziping.scoring.IndicatorScore;
import org.ziping.value.Quantity;
import org.ziping.value.ValueReader;

/**
 * A figure the text gives right after an indicator's name, against that indicator's actual and target.
 * Other years, parts of the year and figures in another unit are left alone.
 */
final class NarrativeIndicatorCheck {

    static final Check CHECK = Check.of("narrative-indicator", NarrativeIndicatorCheck::look);

    /** Sections that tell what was reached. */
    private static final Set<Section> RESULTS = Set.of(
            Section.ANNUAL_GOAL_RESULT,
            Section.CONCLUSION,
            Section.OUTPUT_ANALYSIS,
            Section.BENEFIT_ANALYSIS,
            Section.SATISFACTION_ANALYSIS);

    private static final Pattern FIGURE = Pattern.compile(Vocabulary.shipped().figureAfterName());
    private static final Pattern BRACKETS = Pattern.compile("[(（][^()（）]*[)）]");

    /** Shorter names are parts of other words. */
    private static final int SHORTEST = 4;

    private NarrativeIndicatorCheck() {}

    private static Stream<Finding> look(Subject subject) {
        Map<Section, String> narrative = subject.evaluation().narrative();
        return RESULTS.stream().sorted().filter(narrative::containsKey).flatMap(section -> {
            String text = Clause.halfWidth(narrative.getOrDefault(section, ""));
            return subject.scored().flatMap(s -> in(text, section, s, subject).stream());
        });
    }

    private static Optional<Finding> in(String text, Section section, IndicatorScore score, Subject subject) {
        String name = bare(score);
        if (name.length() < SHORTEST || !(score.actual() instanceof Quantity actual)) {
            return Optional.empty();
        }
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            Matcher figure = FIGURE.matcher(text).region(at + name.length(), text.length());
            if (figure.lookingAt()
                    && ValueReader.standard().read(figure.group(1)) instanceof Quantity said
                    && said.isMeasurement()
                    && !said.uncertain()
                    && ofTheYear(text, figure.end(), subject)
                    && differs(said, actual)
                    && !(score.target() instanceof Quantity target && !differs(said, target))
                    && !partOfAnother(text, at, name, subject)) {
                return Optional.of(Draft.reminder("narrative-indicator", new Place.OfSection(section))
                        .says(
                                subject,
                                Sections.name(section),
                                text.substring(at, figure.end()),
                                Listing.name(score.indicator()),
                                Listing.value(score.indicator().actual())));
            }
        }
        return Optional.empty();
    }

    private static String bare(IndicatorScore score) {
        return BRACKETS.matcher(score.indicator().name()).replaceAll("").strip();
    }

    /** 群众满意度 inside 服务群众满意度, where that is an indicator too. */
    private static boolean partOfAnother(String text, int at, String name, Subject subject) {
        return subject.scored()
                .map(NarrativeIndicatorCheck::bare)
                .filter(other -> other.length() > name.length() && other.contains(name))
                .anyMatch(other -> text.startsWith(other, at - other.indexOf(name)));
    }

    private static boolean ofTheYear(String text, int end, Subject subject) {
        Vocabulary words = Vocabulary.shipped();
        return !Clause.leadsWith(text, end, words.partWords())
                && !Clause.leadsWith(text, end, words.otherRateWords())
                && !Clause.ofOtherYear(text, end, subject.evaluation().year());
    }

    /** Whether both are in comparable units and differ at the precision that was written. */
    private static boolean differs(Quantity said, Quantity known) {
        Optional<BigDecimal> same = known.in(said.unit());
        int places = Math.max(0, said.number().stripTrailingZeros().scale());
        return same.filter(k -> k.setScale(places, RoundingMode.HALF_UP).compareTo(said.number()) != 0)
                .isPresent();
    }
}
