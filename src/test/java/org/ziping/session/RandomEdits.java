package org.ziping.session;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.ziping.model.AssignedScore;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.Execution;
import org.ziping.model.FundingSource;
import org.ziping.model.HeaderField;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.model.Level;
import org.ziping.model.Section;
import org.ziping.value.Direction;

/** Changes of every part of an evaluation, drawn at random. */
final class RandomEdits {

    private static final List<String> TEXTS =
            List.of("", " ", "及时", "≥95%", "25.29万元", "无", "0", "多\n行\t文字 😀", "'\"\0");
    private static final List<String> NUMBERS = List.of("0", "9", "9.0", "100", "0.000001", "92.13", "1E+3");

    private final Random random;
    private int made;

    RandomEdits(Random random) {
        this.random = random;
    }

    Edit next(Evaluation e) {
        UnaryOperator<Evaluation> change = switch (random.nextInt(20)) {
            case 0 -> header(of(HeaderField.values()), text());
            case 1 -> year(2000 + random.nextInt(50));
            case 2 -> ruleSet("rules-" + random.nextInt(3));
            case 3 -> form("form-" + random.nextInt(3));
            case 4 -> narrative(of(Section.values()), text());
            case 5, 6 -> amount(cell(), number());
            case 7, 8 -> execution();
            case 9 -> insert(text(), random.nextInt(1 + e.indicators().size()));
            case 10 -> delete(line(e));
            case 11 -> toTheEnd(line(e));
            default -> onLine(line(e));
        };
        return new Edit("修改 " + made++, change);
    }

    private static UnaryOperator<Evaluation> header(HeaderField field, String text) {
        return e -> e.withHeader(field, text);
    }

    private static UnaryOperator<Evaluation> year(int year) {
        return e -> e.withYear(year % 7 == 0 ? Optional.empty() : Optional.of(year));
    }

    private static UnaryOperator<Evaluation> ruleSet(String id) {
        return e -> e.withRuleSet(id);
    }

    private static UnaryOperator<Evaluation> form(String id) {
        return e -> e.withForm(id);
    }

    private static UnaryOperator<Evaluation> narrative(Section section, String text) {
        return e -> e.withNarrative(section, text);
    }

    private static UnaryOperator<Evaluation> amount(BudgetCell cell, Optional<BigDecimal> amount) {
        return e -> e.withBudget(e.budget().with(cell, amount));
    }

    private UnaryOperator<Evaluation> execution() {
        Optional<AssignedScore> assigned = assigned();
        Optional<BigDecimal> weight = number();
        String reason = text();
        UnaryOperator<Execution> change = of(List.<UnaryOperator<Execution>>of(
                x -> x.withAssigned(assigned), x -> x.withWeight(weight), x -> x.withDeviationReason(reason)));
        return e -> e.withExecution(change.apply(e.execution()));
    }

    private static UnaryOperator<Evaluation> insert(String name, int at) {
        return e -> {
            List<Indicator> lines = new ArrayList<>(e.indicators());
            lines.add(at, Indicator.blank(e.nextIndicatorId(), "产出指标", name).withName(name));
            return e.withIndicators(lines);
        };
    }

    private static UnaryOperator<Evaluation> delete(IndicatorId id) {
        return e -> e.withIndicators(
                e.indicators().stream().filter(i -> !i.id().equals(id)).toList());
    }

    private static UnaryOperator<Evaluation> toTheEnd(IndicatorId id) {
        return e -> {
            List<Indicator> lines = new ArrayList<>(e.indicators());
            e.indicator(id).ifPresent(line -> {
                lines.remove(line);
                lines.add(line);
            });
            return e.withIndicators(lines);
        };
    }

    private UnaryOperator<Evaluation> onLine(IndicatorId id) {
        UnaryOperator<Indicator> change = lineChange();
        return e -> e.withIndicator(id, change);
    }

    private UnaryOperator<Indicator> lineChange() {
        String text = text();
        Optional<BigDecimal> weight = number();
        Optional<Direction> direction = maybe(Direction.values());
        Optional<Level> level = maybe(Level.values());
        Optional<AssignedScore> assigned = assigned();
        boolean detail = random.nextBoolean();
        return of(List.<UnaryOperator<Indicator>>of(
                i -> i.withTiers(text, i.secondTier()),
                i -> i.withName(text),
                i -> i.withWeight(weight),
                i -> i.withTarget(text),
                i -> i.withActual(text),
                i -> i.withDirection(direction),
                i -> i.withLevel(level),
                i -> i.withAssigned(assigned),
                i -> i.withDeviationReason(text),
                i -> i.withDetail(detail)));
    }

    /** A line of the evaluation, or one that is not there. */
    private IndicatorId line(Evaluation e) {
        List<Indicator> lines = e.indicators();
        return lines.isEmpty() || random.nextInt(20) == 0
                ? new IndicatorId(900)
                : of(lines).id();
    }

    private Optional<AssignedScore> assigned() {
        return random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(AssignedScore.byOfficer(new BigDecimal(of(NUMBERS)), text()));
    }

    private BudgetCell cell() {
        return new BudgetCell(
                of(List.of(BudgetRow.values()).subList(0, 4)),
                of(FundingSource.CENTRAL, FundingSource.MUNICIPAL, FundingSource.OTHER, FundingSource.UNSPECIFIED));
    }

    private Optional<BigDecimal> number() {
        return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(new BigDecimal(of(NUMBERS)));
    }

    private String text() {
        return of(TEXTS);
    }

    private <T> Optional<T> maybe(T[] values) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(of(values));
    }

    private <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    private <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }
}
