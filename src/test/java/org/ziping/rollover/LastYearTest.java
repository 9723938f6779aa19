package org.ziping.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.model.Level;
import org.ziping.model.PriorLine;
import org.ziping.model.PriorYear;
import org.ziping.rollover.LastYear.Outcome;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.RuleSets;
import org.ziping.value.Direction;

class LastYearTest {

    private static final RuleSet RULES = RuleSets.shipped().findOrDefault(RuleSets.DEFAULT);

    private static Outcome outcome(String target, String actual, Optional<Direction> direction, Optional<Level> level) {
        PriorLine line = new PriorLine(
                "指标", target, actual, direction, level, Optional.empty(), Optional.empty(), Optional.empty(), "");
        Indicator indicator =
                Indicator.blank(new IndicatorId(1), "产出指标", "数量指标").withPrior(Optional.of(line));
        Evaluation evaluation = Evaluation.empty(Optional.of(2022), RULES.id(), "xinzhou")
                .withPrior(Optional.of(new PriorYear(Optional.of(2021), Optional.empty(), Optional.empty(), "")));
        return LastYear.of(indicator, evaluation, RULES).orElseThrow().outcome();
    }

    @ParameterizedTest
    @CsvSource({
        "≥,100次,156次,OVERSHOT",
        "≥,100次,120次,OVERSHOT",
        "≥,100次,119.99次,REACHED",
        "≥,100次,99次,MISSED",
        "≤,10万元,6.9万元,SAVED",
        "≤,10万元,7万元,REACHED",
        "≤,10万元,10.01万元,MISSED",
        "≤,0起,1起,MISSED",
        "≤,0起,0起,REACHED",
        "=,100%,98%,MISSED",
        "≥,100次,98人,UNKNOWN",
        "≥,100次,,UNKNOWN",
    })
    void figuresAreJudgedByTheirDirection(String direction, String target, String actual, Outcome expected) {
        assertThat(outcome(target, actual == null ? "" : actual, Direction.ofSymbol(direction), Optional.empty()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021年6月底前,2021年5月,REACHED",
        "2021年6月底前,2021年9月,MISSED",
    })
    void aDeadlineWasMetOrNot(String target, String actual, Outcome expected) {
        assertThat(outcome(target, actual, Optional.empty(), Optional.empty())).isEqualTo(expected);
    }

    @Test
    void wordsAreJudgedByTheLevelChosen() {
        assertThat(outcome("良好", "较好", Optional.empty(), Optional.of(Level.REACHED)))
                .isEqualTo(Outcome.REACHED);
        assertThat(outcome("良好", "较好", Optional.empty(), Optional.of(Level.PARTLY)))
                .isEqualTo(Outcome.MISSED);
        assertThat(outcome("良好", "较好", Optional.empty(), Optional.empty())).isEqualTo(Outcome.UNKNOWN);
    }

    @Property
    void aTargetIsNeverBothMissedWithFullMarksNorReachedWithout(
            @ForAll @IntRange(min = 1, max = 1000) int target,
            @ForAll @IntRange(max = 3000) int actual,
            @ForAll Direction direction) {
        Outcome outcome =
                outcome(String.valueOf(target), String.valueOf(actual), Optional.of(direction), Optional.empty());

        boolean worse = direction == Direction.LOWER_BETTER ? actual > target : actual < target;
        assertThat(outcome == Outcome.MISSED).isEqualTo(worse);
    }

    @Test
    void anIndicatorThatIsNewHasNoLastYear() {
        Indicator line = Indicator.blank(new IndicatorId(1), "产出指标", "数量指标").withWeight(Optional.of(BigDecimal.TEN));
        assertThat(LastYear.of(line, Evaluation.empty(Optional.of(2022), RULES.id(), "xinzhou"), RULES))
                .isEmpty();
    }
}
