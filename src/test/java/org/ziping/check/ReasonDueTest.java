package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.ziping.check.ReasonDue.Cause;
import org.ziping.check.ReasonDue.State;
import org.ziping.model.AssignedScore;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorField;
import org.ziping.model.IndicatorId;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorecard;
import org.ziping.scoring.Scorer;
import org.ziping.value.Direction;

class ReasonDueTest {

    private static final RuleSet RULES = RuleSets.shipped().findOrDefault(RuleSets.DEFAULT);

    private static Indicator line(String target, String actual, Direction direction) {
        return Indicator.blank(new IndicatorId(1), "产出指标", "数量指标")
                .withName("培训")
                .withWeight(Optional.of(BigDecimal.TEN))
                .withTarget(target)
                .withActual(actual)
                .withDirection(Optional.of(direction));
    }

    private static Evaluation of(Indicator line) {
        return Evaluation.empty(Optional.of(2022), RULES.id(), "xinzhou").withIndicators(List.of(line));
    }

    private static ReasonDue due(Indicator line) {
        return ReasonDue.of(new Scorer(RULES).score(of(line)).indicators().get(0), RULES);
    }

    @Property
    void itIsDueExactlyWhereTheChecksDemandIt(
            @ForAll @IntRange(min = 1, max = 200) int target,
            @ForAll @IntRange(max = 400) int actual,
            @ForAll Direction direction) {
        Indicator line = line(String.valueOf(target), String.valueOf(actual), direction);
        Evaluation evaluation = of(line);
        Scorecard card = new Scorer(RULES).score(evaluation);
        boolean demanded = CheckRunner.standard().run(evaluation, card).stream()
                .filter(f -> f.place().equals(new Place.OfIndicator(line.id(), IndicatorField.REASON)))
                .anyMatch(f -> f.severity() != Severity.HINT);

        assertThat(due(line).state() == State.DUE).isEqualTo(demanded);
    }

    @Test
    void eachCauseIsNamed() {
        assertThat(due(line("100", "90", Direction.HIGHER_BETTER)))
                .isEqualTo(new ReasonDue(State.DUE, Cause.POINTS_LOST));
        assertThat(due(line("100", "130", Direction.HIGHER_BETTER)))
                .isEqualTo(new ReasonDue(State.DUE, Cause.OVER_COMPULSORY));
        assertThat(due(line("100", "120", Direction.HIGHER_BETTER)))
                .isEqualTo(new ReasonDue(State.ADVISED, Cause.OVER_MARKED));
        assertThat(due(line("100", "101", Direction.EQUAL)))
                .isEqualTo(new ReasonDue(State.ADVISED, Cause.EQUAL_EXCEEDED));
        assertThat(due(line("100", "69", Direction.LOWER_BETTER)))
                .isEqualTo(new ReasonDue(State.ADVISED, Cause.LIMIT_DOUBTED));
        assertThat(due(line("100", "100", Direction.HIGHER_BETTER)))
                .isEqualTo(new ReasonDue(State.NOT_DUE, Cause.REACHED));
        assertThat(due(line("100", "", Direction.HIGHER_BETTER))).isEqualTo(new ReasonDue(State.OPEN, Cause.UNSETTLED));
    }

    @Test
    void onlyAReasonThatSaysSomethingIsOne() {
        Indicator missed = line("100", "90", Direction.HIGHER_BETTER);

        assertThat(due(missed.withDeviationReason("无。")).state()).isEqualTo(State.DUE);
        assertThat(due(missed.withDeviationReason("采购推迟")).state()).isEqualTo(State.GIVEN);
    }

    @Test
    void aScoreWithAReasonOfItsOwnOwesNoOther() {
        Indicator assigned = line("100", "150", Direction.HIGHER_BETTER)
                .withAssigned(Optional.of(AssignedScore.byOfficer(new BigDecimal("9"), "目标值偏低，酌减")));

        assertThat(due(assigned)).isEqualTo(new ReasonDue(State.NOT_DUE, Cause.SCORE_EXPLAINED));
    }
}
