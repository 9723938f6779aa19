package org.ziping.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void anEvaluationSurvivesBeingWrittenAsFacts() {
        Evaluation sample = Samples.jinbao()
                .withIndicator(
                        new IndicatorId(3),
                        i -> i.withLevel(Optional.of(Level.PARTLY))
                                .withAssigned(Optional.of(AssignedScore.byOfficer(new BigDecimal("6.5"), "响应两次超时")))
                                .withDetail(true));

        assertThat(FactsReader.read(Facts.of(sample))).isEqualTo(sample);
    }

    @Test
    void whatAFileSaysAgainstItselfSurvivesInItsOrder() {
        List<FiledContradiction> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            many.add(FiledContradiction.of(FiledContradiction.Kind.CELL, "电费", "目标值", "12\n万元", "13 " + i));
        }
        many.add(FiledContradiction.of(FiledContradiction.Kind.ANNEX_NUMBER, "附件2", "附件1", "自评表"));
        Evaluation sample = Samples.jinbao();
        Evaluation told = sample.withFiled(sample.filed().map(f -> f.withContradictions(many)));

        assertThat(FactsReader.read(Facts.of(told))).isEqualTo(told);
    }

    @Test
    void changesLeadFromOneStateToTheOtherAndBack() {
        Evaluation before = Samples.jinbao();
        Evaluation after = before.withIndicator(new IndicatorId(4), i -> i.withActual("60"))
                .withNarrative(Section.ANNUAL_GOAL, "")
                .withHeader(HeaderField.UNIT, "信息中心");
        SortedMap<String, Facts.Change> changes = Facts.changes(Facts.of(before), Facts.of(after));

        assertThat(changes.get("indicator/4/actual"))
                .isEqualTo(new Facts.Change(Optional.of("25.29万元"), Optional.of("60")));
        assertThat(Facts.apply(Facts.of(before), changes)).isEqualTo(Facts.of(after));
        changes.replaceAll((path, change) -> change.reversed());
        assertThat(Facts.apply(Facts.of(after), changes)).isEqualTo(Facts.of(before));
    }

    @Test
    void anUnknownFactIsRefused() {
        assertThatThrownBy(() -> FactsReader.read(Map.of("header/nonsense", "x")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
