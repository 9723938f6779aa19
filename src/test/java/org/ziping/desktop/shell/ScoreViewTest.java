package org.ziping.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.model.PriorYear;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorer;

class ScoreViewTest {

    private static final RuleSets RULES = RuleSets.shipped();

    @Test
    void showsWhatIsSettledAndLeavesTheGradeOpen() {
        Indicator line = Indicator.blank(new IndicatorId(1), "产出指标", "数量指标")
                .withName("系统数量")
                .withWeight(Optional.of(BigDecimal.valueOf(90)))
                .withTarget("2")
                .withActual("1");
        Evaluation evaluation =
                Evaluation.empty(Optional.of(2021), RuleSets.DEFAULT, "xinzhou").withIndicators(List.of(line));
        ScoreView view = ScoreView.of(
                new Scorer(RULES.findOrDefault(RuleSets.DEFAULT)).score(evaluation),
                Optional.of(
                        new PriorYear(Optional.of(2020), Optional.empty(), Optional.of(new BigDecimal("93.50")), "优")));
        assertThat(view.lastYear()).isEqualTo("去年 93.5 分  优");
        assertThat(view.total()).isEqualTo("45");
        assertThat(view.grade()).isEqualTo("—");
        assertThat(view.open()).contains("1");
        assertThat(view.weightsFull()).isTrue();
        assertThat(view.bars()).extracting(ScoreView.Bar::name).containsExactly("预算执行", "产出指标");
        assertThat(view.bars().get(0)).isEqualTo(new ScoreView.Bar("预算执行", "— / 10", 0));
        assertThat(view.bars().get(1)).isEqualTo(new ScoreView.Bar("产出指标", "45 / 90", 0.5));
        assertThat(view.line()).contains("45 / 100").contains("产出指标 45 / 90");
    }
}
