package org.ziping.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.FundingSource;
import org.ziping.model.Section;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.Scorecard;
import org.ziping.scoring.TierScore;

/**
 * First drafts of the report's sections, built from scores, deviations and budget. Figures stand in them
 * as live fields; what only the officer knows is left blank, and every draft says that it is one.
 */
public final class Drafts {

    private static final DraftSentences SAY = NarrativeSeeds.DRAFTS;
    private static final BigDecimal HIGH_RATE = BigDecimal.valueOf(90);
    private static final int RATE_PLACES = 2;
    private static final Set<Section> OFFERED = Set.of(
            Section.CONCLUSION,
            Section.EXECUTION_ANALYSIS,
            Section.OUTPUT_ANALYSIS,
            Section.BENEFIT_ANALYSIS,
            Section.SATISFACTION_ANALYSIS,
            Section.PROBLEMS,
            Section.IMPROVEMENTS);

    private final Evaluation evaluation;
    private final Scorecard card;
    private final LineWords words;

    private Drafts(Evaluation evaluation, Scorecard card, LiveFields fields) {
        this.evaluation = evaluation;
        this.card = card;
        words = new LineWords(fields, card.ruleSet());
    }

    /** A draft of one section; empty for a section that no figure speaks of. */
    public static Optional<String> of(Section section, Evaluation evaluation, Scorecard card, LiveFields fields) {
        Drafts drafts = new Drafts(evaluation, card, fields);
        String text = switch (section) {
            case CONCLUSION -> drafts.conclusion();
            case EXECUTION_ANALYSIS -> drafts.execution();
            case OUTPUT_ANALYSIS, BENEFIT_ANALYSIS, SATISFACTION_ANALYSIS -> drafts.analysis(section);
            case PROBLEMS -> drafts.problems();
            case IMPROVEMENTS -> drafts.improvements();
            default -> "";
        };
        return Optional.of(text).filter(t -> !t.isEmpty()).map(t -> SAY.mark() + t);
    }

    /** Whether figures speak of this section at all. */
    public static boolean offered(Section section) {
        return OFFERED.contains(section);
    }

    /** What stands at the head of a draft. */
    public static String mark() {
        return SAY.mark();
    }

    private String conclusion() {
        List<String> parts = new ArrayList<>();
        parts.add(SAY.conclusion());
        card.tiers().stream()
                .map(t -> SAY.conclusionTier()
                        .formatted(t.tier(), words.code(t.tier(), "score"), words.code(t.tier(), "weight")))
                .forEach(parts::add);
        return sentence(parts);
    }

    private String execution() {
        StringBuilder text = new StringBuilder(SAY.execution());
        Optional<BigDecimal> initial = total(BudgetRow.INITIAL);
        Optional<BigDecimal> fullYear = total(BudgetRow.FULL_YEAR);
        if (initial.isPresent() && fullYear.isPresent() && initial.get().compareTo(fullYear.get()) != 0) {
            text.append(SAY.adjusted().formatted(known(evaluation.narrative(Section.BUDGET_ADJUSTMENT))));
        }
        if (total(BudgetRow.BALANCE).filter(b -> b.signum() > 0).isPresent()) {
            text.append(SAY.unspent().formatted(known(evaluation.execution().deviationReason())));
        }
        return text.toString();
    }

    private String analysis(Section section) {
        return card.tiers().stream()
                .filter(t -> SAY.speaksOf(section, t.tier()))
                .map(this::tier)
                .collect(Collectors.joining("\n"));
    }

    private String tier(TierScore tier) {
        List<IndicatorScore> lines = scored(tier.tier());
        StringBuilder text = new StringBuilder(SAY.tier()
                .formatted(
                        tier.tier(),
                        lines.size(),
                        words.code(tier.tier(), "weight"),
                        words.code(tier.tier(), "score")));
        Map<String, List<String>> bySecond = new LinkedHashMap<>();
        lines.forEach(s -> bySecond.computeIfAbsent(s.indicator().secondTier(), any -> new ArrayList<>())
                .add(words.line(s)));
        bySecond.forEach((second, said) -> text.append(
                second.isBlank()
                        ? sentence(said)
                        : SAY.secondTier().formatted(second, String.join(SAY.between(), said))));
        lines.stream().filter(words::lost).map(words::lostSentence).forEach(text::append);
        return text.toString();
    }

    private String problems() {
        List<String> found = new ArrayList<>();
        if (slow()) {
            found.add(SAY.problemRate().formatted(known(evaluation.execution().deviationReason())));
        }
        all().filter(words::lost).map(words::problem).forEach(found::add);
        all().filter(words::overshot).map(words::tooLow).forEach(found::add);
        return found.isEmpty() ? SAY.problemNone().formatted(SAY.blank()) : String.join("\n", found);
    }

    private String improvements() {
        List<String> next = new ArrayList<>();
        if (slow()) {
            next.add(SAY.improveRate());
        }
        all().filter(words::lost)
                .map(s -> SAY.improveLost().formatted(s.indicator().name(), SAY.blank()))
                .forEach(next::add);
        all().filter(words::overshot).map(words::raise).forEach(next::add);
        return next.isEmpty() ? SAY.improveNone().formatted(SAY.blank()) : String.join("\n", next);
    }

    private Stream<IndicatorScore> all() {
        return card.indicators().stream().filter(s -> !s.indicator().detail());
    }

    private List<IndicatorScore> scored(String firstTier) {
        return all().filter(s -> s.indicator().firstTier().equals(firstTier)).toList();
    }

    private boolean slow() {
        return evaluation
                .budget()
                .rate(BudgetRow.EXECUTION_RATE, FundingSource.TOTAL, RATE_PLACES)
                .filter(r -> r.compareTo(HIGH_RATE) < 0)
                .isPresent();
    }

    private Optional<BigDecimal> total(BudgetRow row) {
        return evaluation.budget().amount(row, FundingSource.TOTAL);
    }

    private static String known(String text) {
        return LineWords.known(text);
    }

    private static String sentence(List<String> parts) {
        return String.join(SAY.between(), parts) + LineWords.STOP;
    }
}
