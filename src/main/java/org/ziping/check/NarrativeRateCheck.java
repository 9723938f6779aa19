package org.ziping.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ziping.base.Decimals;
import org.ziping.model.BudgetExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.FundingSource;
import org.ziping.model.Section;

/** Execution and received rates the text names, against the budget table. Other periods and promises are left alone. */
final class NarrativeRateCheck {

    static final Check CHECK = Check.of("narrative-rate", NarrativeRateCheck::look);

    /** Sections that speak of plans. */
    private static final Set<Section> OTHER =
            Set.of(Section.PERIOD_GOAL, Section.ANNUAL_GOAL, Section.BASIS, Section.NECESSITY, Section.PLAN);

    private static final int PLACES = 2;

    private static final List<Named> NAMED = Vocabulary.shipped().namedRates().stream()
            .map(n -> new Named(
                    Pattern.compile("(?:" + String.join("|", n.words()) + ")"
                            + Vocabulary.shipped().rateAfter()),
                    n.budgetRows().get(0)))
            .toList();

    private NarrativeRateCheck() {}

    private record Named(Pattern pattern, BudgetRow row) {}

    private static Stream<Finding> look(Subject subject) {
        return subject.evaluation().narrative().entrySet().stream()
                .filter(e -> !OTHER.contains(e.getKey()))
                .flatMap(e -> NAMED.stream().flatMap(n -> first(n, e, subject).stream()));
    }

    /** The first contradiction of one kind in a section. */
    private static Optional<Finding> first(Named named, Map.Entry<Section, String> written, Subject subject) {
        BudgetExecution budget = subject.evaluation().budget();
        Optional<BigDecimal> due = budget.rate(named.row(), FundingSource.TOTAL, PLACES);
        String text = Clause.halfWidth(written.getValue());
        Matcher matcher = named.pattern().matcher(text);
        while (due.isPresent() && matcher.find()) {
            BigDecimal rate = new BigDecimal(matcher.group(1));
            if (isOfTheYear(text, matcher.end(), subject) && !known(rate, named.row(), budget)) {
                Section section = written.getKey();
                int start = subject.written(section, matcher.start(1));
                String old = written.getValue().substring(matcher.start(1), matcher.end(1));
                return Optional.of(Draft.reminder("narrative-rate", new Place.OfSection(section))
                        .fixedBy(replaced(section, start, old, Decimals.plain(due.get())), due.get())
                        .says(
                                subject,
                                Sections.name(section),
                                matcher.group(),
                                BudgetAmountChecks.row(named.row()),
                                due.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean isOfTheYear(String text, int end, Subject subject) {
        Vocabulary words = Vocabulary.shipped();
        return !Clause.leadsWith(text, end, words.partWords())
                && !Clause.leadsWith(text, end, words.otherRateWords())
                && !Clause.ofOtherYear(text, end, subject.evaluation().year());
    }

    /** Whether any column has this rate to the precision written, rounded or cut off. */
    private static boolean known(BigDecimal rate, BudgetRow row, BudgetExecution budget) {
        return Arrays.stream(FundingSource.values())
                .flatMap(source -> budget.rate(row, source, PLACES).stream())
                .anyMatch(due -> same(due, rate, RoundingMode.HALF_UP) || same(due, rate, RoundingMode.DOWN));
    }

    private static boolean same(BigDecimal due, BigDecimal written, RoundingMode rounding) {
        return due.setScale(Math.min(PLACES, written.scale()), rounding).compareTo(written) == 0;
    }

    private static UnaryOperator<Evaluation> replaced(Section section, int start, String old, String next) {
        return e -> {
            String text = e.narrative(section);
            return text.startsWith(old, start)
                    ? e.withNarrative(section, text.substring(0, start) + next + text.substring(start + old.length()))
                    : e;
        };
    }
}
