package org.ziping.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorField;
import org.ziping.model.PriorYear;
import org.ziping.model.Section;

/** Texts carried over from the year before that still speak of it: the project's name, sections, names of indicators. */
final class LastYearTextCheck {

    static final Check CHECK = Check.of("text-last-year", LastYearTextCheck::look);

    /** 立项依据 names documents by the years they are of. */
    private static final Set<Section> OF_ANY_YEAR = Set.of(Section.BASIS);

    private LastYearTextCheck() {}

    private static Stream<Finding> look(Subject subject) {
        Evaluation evaluation = subject.evaluation();
        Optional<Integer> before = evaluation.prior().flatMap(PriorYear::year);
        Optional<Integer> now = evaluation.year();
        if (before.isEmpty() || now.isEmpty() || before.get() >= now.get()) {
            return Stream.empty();
        }
        Years years = new Years(before.get(), now.get(), new YearWords(before.get(), now.get()));
        return Stream.of(project(subject, years), sections(subject, years), indicators(subject, years))
                .flatMap(found -> found);
    }

    private record Years(int before, int now, YearWords words) {

        Draft fixed(Draft draft, UnaryOperator<Evaluation> remedy) {
            return draft.fixedBy(remedy, String.valueOf(before), String.valueOf(now));
        }
    }

    private static Stream<Finding> project(Subject subject, Years years) {
        String project = subject.evaluation().header(HeaderField.PROJECT);
        return years.words().stale(project).stream()
                .map(any -> years.fixed(
                                Draft.hint("text-last-year", new Place.OfHeader(HeaderField.PROJECT)),
                                e -> e.withHeader(
                                        HeaderField.PROJECT, years.words().renewed(e.header(HeaderField.PROJECT))))
                        .saysAs(
                                "text-last-year.project",
                                subject,
                                Listing.value(project),
                                String.valueOf(years.before()),
                                String.valueOf(years.now())));
    }

    private static Stream<Finding> sections(Subject subject, Years years) {
        return subject.evaluation().narrative().entrySet().stream()
                .filter(text -> !OF_ANY_YEAR.contains(text.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(text -> years.words().stale(text.getValue()).stream()
                        .map(said -> section(text.getKey(), said, subject, years)));
    }

    private static Finding section(Section section, String said, Subject subject, Years years) {
        return years.fixed(
                        Draft.hint("text-last-year", new Place.OfSection(section)),
                        e -> e.withNarrative(section, years.words().renewed(e.narrative(section))))
                .says(
                        subject,
                        Sections.name(section),
                        said,
                        String.valueOf(years.before()),
                        String.valueOf(years.now()));
    }

    private static Stream<Finding> indicators(Subject subject, Years years) {
        List<Indicator> stale = subject.evaluation().indicators().stream()
                .filter(i -> years.words().stale(i.name()).isPresent())
                .toList();
        return stale.stream()
                .limit(1)
                .map(first -> years.fixed(
                                Draft.hint("text-last-year", Draft.cell(first, IndicatorField.NAME)),
                                e -> renamed(e, years.words()))
                        .saysAs(
                                "text-last-year.indicators",
                                subject,
                                stale.size(),
                                String.valueOf(years.before()),
                                Listing.indicators(stale),
                                String.valueOf(years.now())));
    }

    private static Evaluation renamed(Evaluation evaluation, YearWords words) {
        Evaluation next = evaluation;
        for (Indicator line : evaluation.indicators()) {
            next = next.withIndicator(
                    line.id(), i -> words.stale(i.name()).isPresent() ? i.withName(words.renewed(i.name())) : i);
        }
        return next;
    }
}
