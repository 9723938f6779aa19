package org.ziping.session;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.FundingSource;
import org.ziping.model.HeaderField;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.model.Level;
import org.ziping.model.Section;
import org.ziping.scoring.RuleSets;
import org.ziping.value.Direction;

/** Any edit an officer can make, drawn at random. */
final class RandomEdits {

    private static final List<String> TEXTS =
            List.of("", " ", "及时", "≥95%", "25.29万元", "无", "0", "多\n行\t文字 😀", "'\"\0");
    private static final List<String> NUMBERS = List.of("0", "9", "9.0", "100", "0.000001", "92.13", "1E+3");

    private final Random random;

    RandomEdits(Random random) {
        this.random = random;
    }

    Edit next(Evaluation e) {
        return switch (random.nextInt(24)) {
            case 0 -> HeaderEdits.header(of(HeaderField.values()), text());
            case 1 ->
                HeaderEdits.year(random.nextBoolean() ? Optional.of(2000 + random.nextInt(50)) : Optional.empty());
            case 2 -> HeaderEdits.ruleSet(of(RuleSets.shipped().all().toArray(new org.ziping.scoring.RuleSet[0])));
            case 3 -> HeaderEdits.form("form-" + random.nextInt(3), "表样");
            case 4 -> HeaderEdits.narrative(of(Section.values()), text());
            case 5 -> BudgetEdits.amount(cell(), number());
            case 6 -> BudgetEdits.amounts(block());
            case 7 -> BudgetEdits.executionWeight(number());
            case 8 -> BudgetEdits.assignExecution(new BigDecimal(of(NUMBERS)), text());
            case 9 -> BudgetEdits.takeComputedExecution();
            case 10 -> BudgetEdits.executionReason(text());
            case 11 -> ListEdits.insert(random.nextInt(20), text(), text());
            case 12 -> ListEdits.duplicate(Set.of(line(e), line(e, 1)));
            case 13 -> ListEdits.delete(Set.of(line(e)));
            case 14 -> ListEdits.move(Set.of(line(e), line(e, 2)), random.nextInt(9) - 4);
            case 15 -> ListEdits.distributeEvenly(RuleSets.shipped().findOrDefault(e.ruleSet()));
            case 16 -> Edits.block(2, List.of(IndicatorEdits.target(line(e), text()), onLine(line(e))));
            default -> onLine(line(e));
        };
    }

    private Edit onLine(IndicatorId id) {
        return switch (random.nextInt(12)) {
            case 0 -> IndicatorEdits.firstTier(id, text());
            case 1 -> IndicatorEdits.name(id, text());
            case 2 -> IndicatorEdits.weight(id, number());
            case 3 -> IndicatorEdits.target(id, text());
            case 4 -> IndicatorEdits.direction(id, maybe(Direction.values()));
            case 5 -> IndicatorEdits.level(id, maybe(Level.values()));
            case 6 -> IndicatorEdits.assign(id, new BigDecimal(of(NUMBERS)), text());
            case 7 -> IndicatorEdits.takeComputed(id);
            case 8 -> IndicatorEdits.acceptProposed(id);
            case 9 -> IndicatorEdits.reason(id, text());
            case 10 -> IndicatorEdits.detail(id, random.nextBoolean());
            default -> IndicatorEdits.actual(id, text());
        };
    }

    private IndicatorId line(Evaluation e) {
        return line(e, 0);
    }

    /** A line of the evaluation, or one that is not there; {@code other} keeps two of them apart. */
    private IndicatorId line(Evaluation e, int other) {
        List<Indicator> lines = e.indicators();
        int number = lines.isEmpty() || random.nextInt(20) == 0
                ? 900
                : lines.get(random.nextInt(lines.size())).id().number();
        return new IndicatorId(other == 0 ? number : 1000 * other + number);
    }

    private Map<BudgetCell, Optional<BigDecimal>> block() {
        Map<BudgetCell, Optional<BigDecimal>> block = new HashMap<>();
        for (int i = 0; i < 4; i++) {
            block.put(cell(), number());
        }
        return block;
    }

    private BudgetCell cell() {
        return new BudgetCell(
                of(List.of(BudgetRow.values()).subList(0, 4).toArray(new BudgetRow[0])),
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
