package org.ziping.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorField;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.Unscored;
import org.ziping.value.Quantity;
import org.ziping.value.Words;

/**
 * Lines no score can be computed for, each with what is in the way. Without a score it forbids
 * finalising; with an assigned one it only cannot be checked. Blank cells have checks of their own.
 */
final class OpenLineCheck {

    private static final Map<Unscored, Obstacle> OBSTACLES = new EnumMap<>(Map.ofEntries(
            Map.entry(Unscored.ACTUAL_INEQUALITY, new Obstacle("actual-inequality", IndicatorField.ACTUAL)),
            Map.entry(Unscored.NUMBER_AGAINST_WORDS, new Obstacle("number-against-words", IndicatorField.ACTUAL)),
            Map.entry(Unscored.DIFFERENT_KINDS, new Obstacle("units-differ", IndicatorField.ACTUAL)),
            Map.entry(Unscored.UNIT_UNCLEAR, new Obstacle("unit-unclear", IndicatorField.ACTUAL)),
            Map.entry(Unscored.UNCERTAIN, new Obstacle("value-uncertain", IndicatorField.ACTUAL)),
            Map.entry(Unscored.DIRECTION_UNKNOWN, new Obstacle("direction-unknown", IndicatorField.TARGET)),
            Map.entry(Unscored.NEGATIVE_TARGET, new Obstacle("target-negative", IndicatorField.TARGET)),
            Map.entry(Unscored.OUTSIDE_RANGE, new Obstacle("outside-range", IndicatorField.ACTUAL)),
            Map.entry(Unscored.DATE_UNCLEAR, new Obstacle("date-unclear", IndicatorField.ACTUAL)),
            Map.entry(Unscored.DATE_MISSED, new Obstacle("date-missed", IndicatorField.ACTUAL)),
            Map.entry(Unscored.LEVEL_NOT_CHOSEN, new Obstacle("level-not-chosen", IndicatorField.SCORE)),
            Map.entry(Unscored.SCORE_WITHIN_BAND_DUE, new Obstacle("score-within-band-due", IndicatorField.SCORE))));

    static final Check CHECK = Check.of(
            Stream.concat(OBSTACLES.values().stream().map(Obstacle::check), Stream.of("level-unsaid"))
                    .toList(),
            subject ->
                    Stream.concat(subject.scored().flatMap(score -> look(score, subject).stream()), unsaid(subject)));

    private static final String ZERO = "0";

    private OpenLineCheck() {}

    private record Obstacle(String check, IndicatorField field) {}

    private static Optional<Finding> look(IndicatorScore score, Subject subject) {
        Optional<Unscored> why = score.line().unscored();
        Optional<Obstacle> obstacle = why.map(OBSTACLES::get);
        boolean open = score.line().open();
        if (obstacle.isEmpty()
                || (!open && (qualitative(score) || justified(score) || MissedTargetCheck.missed(score, subject)))) {
            return Optional.empty();
        }
        Indicator line = score.indicator();
        Draft draft = Draft.of(
                open ? Severity.ERROR : Severity.REMINDER,
                obstacle.get().check(),
                Draft.cell(line, obstacle.get().field()));
        if (score.line().proposed().isPresent()) {
            return Optional.of(draft.fixedAs(
                            "fix.reached",
                            Remedies.reached(line),
                            score.line().proposed().get())
                    .saysAs(
                            "level-not-chosen.proposed",
                            subject,
                            Listing.name(line),
                            Listing.value(line.target()),
                            Listing.value(line.actual()),
                            score.line().proposed().get()));
        }
        Draft remedied = meansZero(score)
                ? draft.fixedAs("number-against-words.fix", Remedies.onLine(line, i -> i.withActual(ZERO)))
                : draft;
        return Optional.of(remedied.says(
                subject,
                Listing.name(line),
                Listing.value(line.target()),
                Listing.value(line.actual()),
                score.line().weight().orElseThrow(),
                score.direction().direction().symbol()));
    }

    /** None of something of which none was promised. */
    private static boolean meansZero(IndicatorScore score) {
        return score.target() instanceof Quantity promised
                && promised.number().signum() == 0
                && score.actual() instanceof Words said
                && Vocabulary.shipped().nothing().contains(said.text());
    }

    /** Words with a score but no level, unless the actual repeats the target: one hint for all of them. */
    private static Stream<Finding> unsaid(Subject subject) {
        List<Indicator> lines = subject.scored()
                .filter(s -> !s.line().open() && !justified(s))
                .filter(s -> s.line().unscored().equals(Optional.of(Unscored.LEVEL_NOT_CHOSEN))
                        && s.line().proposed().isEmpty())
                .map(IndicatorScore::indicator)
                .toList();
        return lines.isEmpty()
                ? Stream.empty()
                : Stream.of(Draft.hint("level-unsaid", Draft.cell(lines.get(0), IndicatorField.SCORE))
                        .says(subject, lines.size(), Listing.indicators(lines)));
    }

    private static boolean qualitative(IndicatorScore score) {
        return score.line().unscored().equals(Optional.of(Unscored.LEVEL_NOT_CHOSEN))
                || score.line().unscored().equals(Optional.of(Unscored.SCORE_WITHIN_BAND_DUE))
                || score.line().proposed().isPresent();
    }

    private static boolean justified(IndicatorScore score) {
        return score.line()
                .assigned()
                .filter(a -> !a.filed() && !Vocabulary.shipped().saysNothing(a.reason()))
                .isPresent();
    }
}
