package org.ziping.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ziping.base.Decimals;
import org.ziping.model.BudgetExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.FundingSource;
import org.ziping.model.HeaderField;
import org.ziping.scoring.Grade;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.LineScore;
import org.ziping.scoring.Scorecard;
import org.ziping.scoring.TierScore;

/** All fields of an evaluation with their present values, in reading order. */
public final class LiveFields {

    private static final FieldWords WORDS = NarrativeSeeds.FIELDS;

    private final Evaluation evaluation;
    private final Scorecard card;
    private final Map<String, LiveField> byName = new LinkedHashMap<>();

    private LiveFields(Evaluation evaluation, Scorecard card) {
        this.evaluation = evaluation;
        this.card = card;
    }

    /** The fields of an evaluation as it is scored now. Indicators that share a name have none: it would be a guess. */
    public static LiveFields of(Evaluation evaluation, Scorecard card) {
        LiveFields fields = new LiveFields(evaluation, card);
        fields.result();
        fields.budget();
        fields.tiers();
        fields.indicators();
        return fields;
    }

    /** The fields to choose from. */
    public Collection<LiveField> all() {
        return List.copyOf(byName.values());
    }

    /** The field of this name, if there is one. */
    public Optional<LiveField> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private void result() {
        put(LiveField.words(
                WORDS.general("year"), evaluation.year().map(String::valueOf).orElse("")));
        put(LiveField.words(WORDS.general("project"), evaluation.header(HeaderField.PROJECT)));
        put(LiveField.words(WORDS.general("unit"), evaluation.header(HeaderField.UNIT)));
        put(LiveField.words(WORDS.general("department"), evaluation.header(HeaderField.DEPARTMENT)));
        points(WORDS.general("total"), card.total());
        put(LiveField.words(
                WORDS.general("grade"), card.grade().map(Grade::label).orElse("")));
        points(WORDS.general("executionWeight"), card.execution().weight());
        points(WORDS.general("executionScore"), score(card.execution()));
        long lines =
                card.indicators().stream().filter(s -> !s.indicator().detail()).count();
        put(LiveField.words(WORDS.general("indicators"), Long.toString(lines)));
    }

    private void budget() {
        Arrays.stream(BudgetRow.values()).forEach(row -> money(WORDS.row(row.code()), row, FundingSource.TOTAL));
        WORDS.sources()
                .forEach((code, source) -> FundingSource.ofCode(code)
                        .filter(evaluation.budget()::uses)
                        .ifPresent(of -> Arrays.stream(BudgetRow.values())
                                .forEach(row -> money(source + WORDS.row(row.code()), row, of))));
    }

    private void money(String name, BudgetRow row, FundingSource source) {
        BudgetExecution budget = evaluation.budget();
        if (row.rate()) {
            figure(name, budget.rate(row, source, card.ruleSet().scorePlaces()), WORDS.percent());
        } else {
            figure(name, budget.amount(row, source), WORDS.money());
        }
    }

    private void tiers() {
        for (TierScore tier : card.tiers()) {
            boolean open = card.indicators().stream()
                    .anyMatch(s -> s.indicator().firstTier().equals(tier.tier())
                            && s.line().open());
            points(joined(tier.tier(), "weight"), Optional.of(tier.weight()));
            points(joined(tier.tier(), "score"), open ? Optional.empty() : Optional.of(tier.score()));
        }
    }

    private void indicators() {
        Set<String> names = new HashSet<>();
        Set<String> shared = card.indicators().stream()
                .map(s -> s.indicator().name())
                .filter(name -> !names.add(name))
                .collect(Collectors.toSet());
        card.indicators().stream()
                .filter(s -> !shared.contains(s.indicator().name()))
                .filter(s -> nameable(s.indicator().name()))
                .forEach(this::indicator);
    }

    private void indicator(IndicatorScore line) {
        String name = line.indicator().name();
        put(Measured.of(joined(name, "target"), line.indicator().target(), line.target()));
        put(Measured.of(joined(name, "actual"), line.indicator().actual(), line.actual()));
        figure(joined(name, "completion"), line.line().completionRate(), WORDS.percent());
        if (!line.indicator().detail()) {
            points(joined(name, "weight"), line.line().weight());
            points(joined(name, "score"), score(line.line()));
        }
    }

    private static boolean nameable(String name) {
        return !name.isBlank() && name.indexOf('{') < 0 && name.indexOf('}') < 0 && name.indexOf('\n') < 0;
    }

    private static String joined(String thing, String part) {
        return thing + WORDS.joint() + WORDS.part(part);
    }

    private Optional<BigDecimal> score(LineScore line) {
        return line.printed().map(s -> s.setScale(card.ruleSet().scorePlaces(), RoundingMode.HALF_UP));
    }

    private void points(String name, Optional<BigDecimal> points) {
        figure(name, points, WORDS.points());
    }

    private void figure(String name, Optional<BigDecimal> figure, String unit) {
        put(new LiveField(name, figure.map(f -> Decimals.plain(f) + unit), figure, unit));
    }

    private void put(LiveField field) {
        byName.putIfAbsent(field.name(), field);
    }
}
