package org.ziping.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The self-evaluation (自评) of one project in one fiscal year, complete and immutable. {@code header}
 * and {@code narrative} hold no blank texts; {@code year} is empty while it is not known. {@code
 * ruleSet} and {@code form} name data that may be missing on this machine. {@code waivers} are kept in
 * the order of their checks.
 */
public record Evaluation(
        Optional<Integer> year,
        Map<HeaderField, String> header,
        String ruleSet,
        String form,
        BudgetExecution budget,
        Execution execution,
        List<Indicator> indicators,
        Map<Section, String> narrative,
        Optional<FiledFigures> filed,
        Optional<PriorYear> prior,
        List<Waiver> waivers,
        Optional<Finalised> finalised,
        List<Evidence> evidence) {

    /** Takes copies and drops blank texts. */
    public Evaluation {
        header = withoutBlanks(HeaderField.class, header);
        narrative = withoutBlanks(Section.class, narrative);
        indicators = List.copyOf(indicators);
        evidence = List.copyOf(evidence);
        waivers = waivers.stream().sorted(Waiver.ORDER).toList();
    }

    /** An evaluation with nothing in it, scored by {@code ruleSet} and printed by {@code form}. */
    public static Evaluation empty(Optional<Integer> year, String ruleSet, String form) {
        return new Evaluation(
                year,
                Map.of(),
                ruleSet,
                form,
                BudgetExecution.EMPTY,
                Execution.DEFAULT,
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    /** The header text, empty when not given. */
    public String header(HeaderField field) {
        return header.getOrDefault(field, "");
    }

    /** The text of a section, empty when not written. */
    public String narrative(Section section) {
        return narrative.getOrDefault(section, "");
    }

    /** The indicator with this id, if it is still there. */
    public Optional<Indicator> indicator(IndicatorId id) {
        return indicators.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** The position of an indicator, or -1. */
    public int indexOf(IndicatorId id) {
        for (int i = 0; i < indicators.size(); i++) {
            if (indicators.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** An id that no indicator of this evaluation has, nor one that was deleted and left evidence behind. */
    public IndicatorId nextIndicatorId() {
        return new IndicatorId(1
                + Stream.concat(
                                indicators.stream().map(Indicator::id),
                                evidence.stream().flatMap(e -> e.indicator().stream()))
                        .mapToInt(IndicatorId::number)
                        .max()
                        .orElse(0));
    }

    /** The same evaluation for another year, or for a year not known. */
    public Evaluation withYear(Optional<Integer> next) {
        return with(e -> e.year = next);
    }

    /** The same evaluation with one header text replaced; a blank text removes it. */
    public Evaluation withHeader(HeaderField field, String text) {
        return with(e -> e.header = put(header, field, text));
    }

    /** The same evaluation scored by another rule set. */
    public Evaluation withRuleSet(String next) {
        return with(e -> e.ruleSet = next);
    }

    /** The same evaluation printed by another form. */
    public Evaluation withForm(String next) {
        return with(e -> e.form = next);
    }

    /** The same evaluation with another budget table; an execution score as filed no longer holds. */
    public Evaluation withBudget(BudgetExecution next) {
        return with(e -> {
            e.budget = next;
            e.execution = execution.withoutFiledScore();
        });
    }

    /** The same evaluation with another execution line. */
    public Evaluation withExecution(Execution next) {
        return with(e -> e.execution = next);
    }

    /** The same evaluation with other indicators. */
    public Evaluation withIndicators(List<Indicator> next) {
        return with(e -> e.indicators = next);
    }

    /** The same evaluation with one indicator changed; unchanged when it is not there. */
    public Evaluation withIndicator(IndicatorId id, UnaryOperator<Indicator> change) {
        int index = indexOf(id);
        if (index < 0) {
            return this;
        }
        List<Indicator> next = new ArrayList<>(indicators);
        next.set(index, change.apply(next.get(index)));
        return withIndicators(next);
    }

    /** The same evaluation with one section's text replaced; a blank text removes it. */
    public Evaluation withNarrative(Section section, String text) {
        return with(e -> e.narrative = put(narrative, section, text));
    }

    /** The same evaluation with what an imported file printed. */
    public Evaluation withFiled(Optional<FiledFigures> next) {
        return with(e -> e.filed = next);
    }

    /** The same evaluation with how the year before ended, or without. */
    public Evaluation withPrior(Optional<PriorYear> next) {
        return with(e -> e.prior = next);
    }

    /** The same evaluation with a check switched off; it replaces a waiver of the same check and scope. */
    public Evaluation withWaiver(Waiver waiver) {
        Evaluation without = withoutWaiver(waiver.check(), waiver.scope());
        List<Waiver> next = new ArrayList<>(without.waivers);
        next.add(waiver);
        return without.with(e -> e.waivers = next);
    }

    /** The same evaluation with a check switched on again. */
    public Evaluation withoutWaiver(String check, String scope) {
        List<Waiver> next =
                waivers.stream().filter(w -> !w.concerns(check, scope)).toList();
        return with(e -> e.waivers = next);
    }

    /** The same evaluation locked, or open again. */
    public Evaluation withFinalised(Optional<Finalised> next) {
        return with(e -> e.finalised = next);
    }

    /** The same evaluation with other evidence. */
    public Evaluation withEvidence(List<Evidence> next) {
        return with(e -> e.evidence = next);
    }

    /** The evidence of one line, or of the project as a whole. */
    public List<Evidence> evidence(Optional<IndicatorId> indicator) {
        return evidence.stream().filter(e -> e.indicator().equals(indicator)).toList();
    }

    /** The evaluation with these files attached to a line, or to the project as a whole. */
    public Evaluation attach(Optional<IndicatorId> indicator, List<EvidenceFile> files) {
        List<Evidence> next = new ArrayList<>(evidence);
        int number = evidence.stream().mapToInt(Evidence::number).max().orElse(0);
        for (EvidenceFile file : files) {
            next.add(new Evidence(++number, indicator, file));
        }
        return withEvidence(next);
    }

    private Evaluation with(Consumer<Changing> change) {
        Changing evaluation = new Changing(this);
        change.accept(evaluation);
        return evaluation.changed();
    }

    private static <K extends Enum<K>> Map<K, String> put(Map<K, String> texts, K key, String text) {
        Map<K, String> next = new EnumMap<>(key.getDeclaringClass());
        next.putAll(texts);
        next.put(key, text);
        return next;
    }

    private static <K extends Enum<K>> Map<K, String> withoutBlanks(Class<K> type, Map<K, String> texts) {
        Map<K, String> kept = new EnumMap<>(type);
        texts.forEach((key, text) -> {
            if (!text.isBlank()) {
                kept.put(key, text);
            }
        });
        return Collections.unmodifiableMap(kept);
    }

    /** The components of an evaluation while one of them is being replaced. */
    private static final class Changing {

        private Optional<Integer> year;
        private Map<HeaderField, String> header;
        private String ruleSet;
        private String form;
        private BudgetExecution budget;
        private Execution execution;
        private List<Indicator> indicators;
        private Map<Section, String> narrative;
        private Optional<FiledFigures> filed;
        private Optional<PriorYear> prior;
        private List<Waiver> waivers;
        private Optional<Finalised> finalised;
        private List<Evidence> evidence;

        private Changing(Evaluation evaluation) {
            year = evaluation.year;
            header = evaluation.header;
            ruleSet = evaluation.ruleSet;
            form = evaluation.form;
            budget = evaluation.budget;
            execution = evaluation.execution;
            indicators = evaluation.indicators;
            narrative = evaluation.narrative;
            filed = evaluation.filed;
            prior = evaluation.prior;
            waivers = evaluation.waivers;
            finalised = evaluation.finalised;
            evidence = evaluation.evidence;
        }

        private Evaluation changed() {
            return new Evaluation(
                    year,
                    header,
                    ruleSet,
                    form,
                    budget,
                    execution,
                    indicators,
                    narrative,
                    filed,
                    prior,
                    waivers,
                    finalised,
                    evidence);
        }
    }
}
