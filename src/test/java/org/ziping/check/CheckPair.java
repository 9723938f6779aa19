package org.ziping.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ziping.model.AssignedScore;
import org.ziping.model.BudgetCell;
import org.ziping.model.Evaluation;
import org.ziping.model.EvidenceFile;
import org.ziping.model.EvidenceState;
import org.ziping.model.FiledContradiction;
import org.ziping.model.FiledFigures;
import org.ziping.model.FiledLine;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorer;

/** One check on trial: an evaluation it must object to, and one much like it that it must leave alone. */
record CheckPair(
        String check, Evaluation fires, Evaluation nearMiss, Map<EvidenceFile, EvidenceState> seen, Evaluation base) {

    private static final RuleSets RULES = RuleSets.shipped();

    /** Two small changes of one clean evaluation. */
    static CheckPair of(
            String check, Evaluation base, UnaryOperator<Evaluation> fires, UnaryOperator<Evaluation> nearMiss) {
        return new CheckPair(check, fires.apply(base), nearMiss.apply(base), Map.of(), base);
    }

    /** The ids of what is found in an evaluation. */
    List<Finding> findings(Evaluation evaluation) {
        return CheckRunner.standard()
                .report(evaluation, new Scorer(RULES.findOrDefault(evaluation.ruleSet())).score(evaluation), seen)
                .open();
    }

    List<String> ids(Evaluation evaluation) {
        return findings(evaluation).stream().map(Finding::check).toList();
    }

    static UnaryOperator<Evaluation> line(int id, UnaryOperator<Indicator> change) {
        return e -> e.withIndicator(new IndicatorId(id), change);
    }

    static UnaryOperator<Evaluation> both(UnaryOperator<Evaluation> first, UnaryOperator<Evaluation> second) {
        return e -> second.apply(first.apply(e));
    }

    static UnaryOperator<Evaluation> weights(Map<Integer, String> weights) {
        return e -> {
            Evaluation next = e;
            for (Map.Entry<Integer, String> w : weights.entrySet()) {
                next = line(w.getKey(), i -> i.withWeight(decimal(w.getValue())))
                        .apply(next);
            }
            return next;
        };
    }

    static UnaryOperator<Evaluation> values(int id, String target, String actual) {
        return line(id, i -> i.withTarget(target).withActual(actual));
    }

    /** A score as on last year's paper. */
    static UnaryOperator<Evaluation> filed(int id, String score) {
        return line(id, i -> i.withAssigned(decimal(score).map(AssignedScore::asFiled)));
    }

    static UnaryOperator<Evaluation> execution(AssignedScore score) {
        return e -> e.withExecution(e.execution().withAssigned(Optional.of(score)));
    }

    static UnaryOperator<Evaluation> budget(String initial, String fullYear, String received, String executed) {
        return e -> e.withBudget(CleanCases.budget(initial, fullYear, received, executed));
    }

    /** What an imported file printed as total, grade and computed cells. */
    static UnaryOperator<Evaluation> paper(String total, String grade, Map<BudgetCell, String> cells) {
        return e -> e.withFiled(Optional.of(new FiledFigures("paper.docx", decimal(total), grade, cells)));
    }

    static UnaryOperator<Evaluation> contradicting(FiledContradiction.Kind kind, String... words) {
        return e -> e.withFiled(Optional.of(new FiledFigures(
                "paper.docx", Optional.empty(), "", Map.of(), List.of(FiledContradiction.of(kind, words)))));
    }

    /** Every line filed with its full weight, budget execution with {@code execution} points. */
    static UnaryOperator<Evaluation> everyLineFiled(String execution) {
        return e -> execution(AssignedScore.asFiled(new BigDecimal(execution)))
                .apply(e)
                .withIndicators(e.indicators().stream()
                        .map(i -> i.withFiled(Optional.of(new FiledLine(i.weight(), ""))))
                        .toList());
    }

    static UnaryOperator<Evaluation> added(Indicator line) {
        return e -> {
            List<Indicator> next = new ArrayList<>(e.indicators());
            next.add(line.withId(new IndicatorId(99)));
            return e.withIndicators(next);
        };
    }

    static Optional<BigDecimal> decimal(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    @Override
    public String toString() {
        return check;
    }
}
