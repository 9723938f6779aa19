package org.ziping.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ziping.check.CheckRunner;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.model.Samples;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorecard;
import org.ziping.scoring.Scorer;

/** One edit to the new scorecard and findings, for small and large evaluations. */
@Tag("bench")
class EditBench {

    @Test
    void editToScorecardAndFindings() throws Exception {
        Scorer scorer = new Scorer(RuleSets.shipped().findOrDefault("xinzhou-2021"));
        CheckRunner checks = CheckRunner.standard();
        long small = 0;
        for (int count : new int[] {10, 1_000, 10_000}) {
            Evaluation evaluation = enlarged(count);
            Scorecard known = scorer.score(evaluation);
            int[] turn = {0};
            long median =
                    Bench.row("edit, score, check: " + count + " indicators", 300_000 / count, 200_000 / count, () -> {
                        Evaluation next = evaluation.withIndicator(
                                new IndicatorId(4), i -> i.withActual((20 + turn[0]++ % 30) + "万元"));
                        Scorecard card = scorer.score(next, evaluation, known);
                        checks.run(next, card);
                    });
            small = small == 0 ? Math.max(1, median) : small;
            System.out.printf(Locale.ROOT, "%-44s %.1f × the smallest%n", "", (double) median / small);
        }
    }

    static Evaluation enlarged(int count) {
        List<Indicator> sample = Samples.jinbaoComputed().indicators();
        List<Indicator> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Indicator line = sample.get(i % sample.size());
            lines.add(line.withId(new IndicatorId(i + 1)).withName(line.name() + (i < sample.size() ? "" : " " + i)));
        }
        return Samples.jinbaoComputed().withIndicators(lines);
    }
}
