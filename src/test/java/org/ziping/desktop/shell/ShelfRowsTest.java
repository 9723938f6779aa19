package org.ziping.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ziping.desktop.library.ShelfRow;
import org.ziping.model.Evaluation;
import org.ziping.model.Samples;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorer;

class ShelfRowsTest {

    private final Scorer scorer = new Scorer(RuleSets.shipped().findOrDefault("xinzhou-2021"));

    @Test
    void anEvaluationReadFromAListHasNoTotalOfItsBudgetAlone() {
        ShelfRow row = row(Samples.jinbao().withIndicators(List.of()));
        assertThat(row.total()).isEqualTo("—");
        assertThat(row.grade()).isEqualTo("—");
    }

    @Test
    void withIndicatorsItShowsWhatIsSettled() {
        assertThat(row(Samples.jinbao()).total()).isEqualTo("91");
    }

    private ShelfRow row(Evaluation evaluation) {
        return ShelfRows.of(1, evaluation, scorer.score(evaluation), 0, "");
    }
}
