package org.ziping.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ziping.check.CheckRunner;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.FundingSource;
import org.ziping.model.IndicatorId;
import org.ziping.model.Samples;
import org.ziping.model.Section;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorer;

/** Scores and findings of a whole library anew, as after a change of rules. */
@Tag("bench")
class RecheckBench {

    private static final int EVALUATIONS = 1_000;

    @Test
    void aThousandEvaluations() throws Exception {
        Scorer scorer = new Scorer(RuleSets.shipped().findOrDefault("xinzhou-2021"));
        CheckRunner checks = CheckRunner.standard();
        List<Evaluation> library =
                IntStream.range(0, EVALUATIONS).mapToObj(RecheckBench::varied).toList();
        int[] found = {0};
        Bench.row("score and check 1,000 evaluations", 3, 20, () -> {
            found[0] = 0;
            for (Evaluation evaluation : library) {
                found[0] += checks.run(evaluation, scorer.score(evaluation)).size();
            }
        });
        System.out.println("findings in all: " + found[0]);
    }

    private static Evaluation varied(int number) {
        BudgetCell executed = new BudgetCell(BudgetRow.EXECUTED, FundingSource.MUNICIPAL);
        Evaluation sample = Samples.jinbao();
        return sample.withBudget(sample.budget().with(executed, Optional.of(BigDecimal.valueOf(60 + number % 33))))
                .withIndicator(new IndicatorId(4), i -> i.withActual((20 + number % 40) + "万元"))
                .withNarrative(Section.CONCLUSION, "自评总得分" + (80 + number % 20) + "分，预算执行率" + number % 100 + "%。");
    }
}
