package org.ziping.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ziping.base.Decimals;
import org.ziping.model.Evaluation;
import org.ziping.model.Section;
import org.ziping.scoring.Grade;

/** The total and the grade the text names, against the computed ones. */
final class NarrativeResultCheck {

    static final Check TOTAL = Check.of("narrative-total", NarrativeResultCheck::total);
    static final Check GRADE = Check.of(List.of("grade-not-in-scale", "narrative-grade"), NarrativeResultCheck::grade);

    private static final Pattern TOTAL_WORDS =
            Pattern.compile(Vocabulary.shipped().totalWords());

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private NarrativeResultCheck() {}

    private static Stream<Finding> total(Subject subject) {
        Optional<BigDecimal> total = subject.scorecard().total();
        return total.isEmpty()
                ? Stream.empty()
                : NarrativeGrade.PLACES.stream().flatMap(s -> total(s, total.get(), subject).stream());
    }

    private static Optional<Finding> total(Section section, BigDecimal total, Subject subject) {
        String typed = subject.evaluation().narrative(section);
        String text = Clause.halfWidth(typed);
        Matcher matcher = TOTAL_WORDS.matcher(text);
        while (matcher.find()) {
            BigDecimal written = new BigDecimal(matcher.group(2));
            boolean agrees =
                    total.setScale(written.scale(), RoundingMode.HALF_UP).compareTo(written) == 0;
            if (isTotal(text, matcher, written) && !agrees) {
                int start = subject.written(section, matcher.start(2));
                String old = typed.substring(matcher.start(2), matcher.end(2));
                return Optional.of(Draft.reminder("narrative-total", new Place.OfSection(section))
                        .fixedBy(replace(section, start, old, Decimals.plain(total)), total)
                        .says(subject, Sections.name(section), matcher.group(), total));
            }
        }
        return Optional.empty();
    }

    /** Not the points of a tier or of another year, nor 总分100分 said of the scale before what was reached. */
    private static boolean isTotal(String text, Matcher matcher, BigDecimal written) {
        Vocabulary words = Vocabulary.shipped();
        String before = Clause.before(text, matcher.start());
        boolean weak = words.weakTotalWords().contains(matcher.group(1));
        boolean meant = before.isBlank() || words.totalSubjects().stream().anyMatch(before::endsWith);
        boolean scale = written.compareTo(FULL) == 0
                && TOTAL_WORDS
                        .matcher(text)
                        .region(matcher.end(), text.length())
                        .find();
        return !Vocabulary.containsAny(before, words.partialTotalWords()) && !scale && (meant || !weak);
    }

    private static Stream<Finding> grade(Subject subject) {
        return NarrativeGrade.in(subject.evaluation())
                .map(g -> g.written(subject))
                .flatMap(g -> grade(g, subject))
                .stream();
    }

    private static Optional<Finding> grade(NarrativeGrade named, Subject subject) {
        Optional<String> due = subject.scorecard().grade().map(Grade::label);
        Place place = new Place.OfSection(named.section());
        if (subject.rules().gradeLabelled(named.word()).isPresent()) {
            return due.filter(d -> !d.equals(named.word()))
                    .map(d -> Draft.reminder("narrative-grade", place)
                            .fixedAs("grade-not-in-scale.fix", e -> named.replaced(e, d), d)
                            .says(
                                    subject,
                                    Sections.name(named.section()),
                                    named.word(),
                                    subject.scorecard().total().orElseThrow(),
                                    d));
        }
        Draft draft = Draft.reminder("grade-not-in-scale", place);
        String scale = Listing.plain(
                subject.rules().grades().stream().map(Grade::label).toList());
        Optional<String> next = due.or(
                () -> Optional.ofNullable(Vocabulary.shipped().gradeSynonyms().get(named.word())));
        Draft remedied =
                next.map(d -> draft.fixedBy(e -> named.replaced(e, d), d)).orElse(draft);
        return Optional.of(
                due.isPresent()
                        ? remedied.says(
                                subject,
                                named.word(),
                                scale,
                                subject.scorecard().total().orElseThrow(),
                                due.get())
                        : remedied.saysAs("grade-not-in-scale.open", subject, named.word(), scale));
    }

    /** Writes {@code next} over {@code old} at its place, unless the text has changed since. */
    private static UnaryOperator<Evaluation> replace(Section section, int start, String old, String next) {
        return e -> {
            String text = e.narrative(section);
            return text.startsWith(old, start)
                    ? e.withNarrative(section, text.substring(0, start) + next + text.substring(start + old.length()))
                    : e;
        };
    }
}
