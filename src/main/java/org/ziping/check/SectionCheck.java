package org.ziping.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.base.Messages;
import org.ziping.model.Evaluation;
import org.ziping.model.Section;
import org.ziping.scoring.Grade;

/** Sections a form asks for that are not written, and sections longer than it allows. */
final class SectionCheck {

    static final Check EMPTY = Check.of(List.of("section-empty", "conclusion-empty"), SectionCheck::empty);
    static final Check LONG = Check.of("section-long", SectionCheck::tooLong);

    private static final Messages MESSAGES = Messages.of(SectionCheck.class);

    private SectionCheck() {}

    /** An annex filed without a report gets a hint; the conclusion can be written from the figures. */
    private static Stream<Finding> empty(Subject subject) {
        Evaluation evaluation = subject.evaluation();
        List<Section> missing =
                new ArrayList<>(SectionDemands.of(evaluation.form()).requiredSections());
        missing.removeIf(section -> !evaluation.narrative(section).isBlank());
        Stream.Builder<Finding> found = Stream.builder();
        Optional<BigDecimal> total = subject.scorecard().total();
        Optional<String> grade = subject.scorecard().grade().map(Grade::label);
        boolean nothing = evaluation.narrative().isEmpty();
        if (!nothing && missing.contains(Section.CONCLUSION) && total.isPresent() && grade.isPresent()) {
            missing.remove(Section.CONCLUSION);
            String sentence = MESSAGES.text("conclusion-empty.text", total.get(), grade.get());
            found.add(Draft.reminder("conclusion-empty", new Place.OfSection(Section.CONCLUSION))
                    .fixedBy(e -> e.withNarrative(Section.CONCLUSION, sentence))
                    .says(subject, total.get(), grade.get()));
        }
        if (!missing.isEmpty()) {
            found.add(Draft.of(
                            nothing ? Severity.HINT : Severity.REMINDER,
                            "section-empty",
                            new Place.OfSection(missing.get(0)))
                    .says(subject, missing.size(), Sections.named(missing)));
        }
        return found.build();
    }

    private static Stream<Finding> tooLong(Subject subject) {
        Evaluation evaluation = subject.evaluation();
        return evaluation.narrative().entrySet().stream()
                .map(e -> new SectionLength(e.getKey(), evaluation.form(), e.getValue()))
                .filter(length -> length.over() > 0)
                .map(length -> Draft.reminder("section-long", new Place.OfSection(length.section()))
                        .says(
                                subject,
                                Sections.name(length.section()),
                                length.characters(),
                                length.characters() - length.over(),
                                length.over()));
    }
}
