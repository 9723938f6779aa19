package org.ziping.desktop.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.desktop.control.CellKind;
import org.ziping.desktop.support.Draft;
import org.ziping.desktop.support.PaperDesk;
import org.ziping.model.Evaluation;
import org.ziping.model.Samples;
import org.ziping.rollover.Carried;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorer;
import org.ziping.session.NewYear;

/** The table and the panel of a year that was begun from the year before. */
class LastYearColumnsTest {

    private static final int TARGET = IndicatorColumn.TARGET.ordinal();
    private static final int ACTUAL = IndicatorColumn.ACTUAL.ordinal();
    private static final int SCORE = IndicatorColumn.SCORE.ordinal();
    private static final int REASON = IndicatorColumn.REASON.ordinal();
    private static final int RENT = 3;

    private final PaperDesk desk = new PaperDesk(next());
    private final Draft draft = new Draft(desk);
    private final IndicatorTable table = new IndicatorTable(desk, draft, text -> {}, () -> {});

    private static Evaluation next() {
        Evaluation last = Samples.jinbao();
        Scorer scorer = new Scorer(RuleSets.shipped().findOrDefault(last.ruleSet()));
        return NewYear.of(last, scorer.score(last), 2022, Carried.usual());
    }

    private IndicatorDetails details(int row) {
        return new IndicatorDetails(
                table.score(row).orElseThrow(), desk.scorecard().ruleSet(), table.lastYear(row));
    }

    @Test
    void aTargetThatAskedTooMuchIsMarkedAndKeptForTheEditor() {
        assertThat(table.text(RENT, TARGET)).isEqualTo("◆ 55.32");
        assertThat(table.editText(RENT, TARGET)).isEqualTo("55.32");
        assertThat(table.tooltip(RENT, TARGET)).contains("45.7").contains("目标值可能偏高");
    }

    @Test
    void lastYearsColumnsComeAndGoAtTheRight() {
        table.chooseColumns(false);
        int without = table.columns().size();
        assertThat(table.chooseColumns(true)).isTrue();
        assertThat(table.chooseColumns(true)).isFalse();

        assertThat(table.columns()).hasSize(without + 4);
        assertThat(table.text(RENT, IndicatorColumn.LAST_ACTUAL.ordinal())).isEqualTo("25.29万元");
        assertThat(table.text(RENT, IndicatorColumn.LAST_SCORE.ordinal())).isEqualTo("9");
        assertThat(table.kind(RENT, IndicatorColumn.LAST_TARGET.ordinal())).isEqualTo(CellKind.COMPUTED);
        assertThat(new IndicatorTable(new PaperDesk(Samples.jinbao()), draft, text -> {}, () -> {}).chooseColumns(true))
                .as("nothing to show where no year before is known")
                .isFalse();
    }

    @Test
    void thePanelTellsLastYearsFiguresInOneLine() {
        assertThat(details(RENT).last()).startsWith("去年   目标 55.32   业绩 25.29万元   完成率 45.72%   得分 9 / 9   ◆ 去年远低于目标值");
    }

    @Test
    void whetherAReasonIsDueFollowsTheEntry() {
        assertThat(table.text(RENT, REASON)).isEqualTo("待定");
        table.commit(RENT, ACTUAL, "60万元");
        assertThat(table.text(RENT, REASON)).isEqualTo("应填");
        assertThat(ReasonText.deviation(details(RENT).score())).isEqualTo("偏差 +4.68万元（+8.46%）");
        table.commit(RENT, ACTUAL, "30万元");
        assertThat(table.text(RENT, REASON)).isEqualTo("建议填");
        table.commit(RENT, ACTUAL, "55.32万元");
        assertThat(table.text(RENT, REASON)).isEqualTo("不需要");
        assertThat(ReasonText.deviation(details(RENT).score())).isEqualTo("没有偏差");
    }

    @Test
    void aReasonIsPastedButNotWrittenInItsCell() {
        table.commit(RENT, ACTUAL, "60万元");
        table.pasteBlock(RENT, SCORE, List.of(List.of("8", "材料涨价")));

        assertThat(desk.evaluation().indicators().get(RENT).deviationReason()).isEqualTo("材料涨价");
        assertThat(desk.evaluation().indicators().get(RENT).assigned()).isEqualTo(Optional.empty());
        assertThat(table.text(RENT, REASON)).isEqualTo("已填");
        assertThat(table.editText(RENT, REASON)).isEqualTo("材料涨价");
        assertThat(table.accepts(RENT, REASON)).isFalse();
    }
}
