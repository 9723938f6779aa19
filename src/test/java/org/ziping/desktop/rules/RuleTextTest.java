package org.ziping.desktop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.desktop.rules.RuleText.Setting;
import org.ziping.model.Evaluation;
import org.ziping.model.Execution;
import org.ziping.model.Samples;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.RuleSets;

class RuleTextTest {

    private final RuleSet core = RuleSets.shipped().findOrDefault("core-2021");

    private static Map<Setting, String> with(RuleSet rules, Setting setting, String text) {
        Map<Setting, String> texts = new EnumMap<>(RuleText.of(rules));
        texts.put(setting, text);
        return texts;
    }

    @Test
    void everyShippedRuleSetSurvivesTheEditor() {
        for (RuleSet rules : RuleSets.shipped().all()) {
            assertThat(RuleText.read(rules.id(), RuleText.of(rules)).problems()).isEmpty();
            assertThat(RuleText.of(RuleText.read(rules.id(), RuleText.of(rules))
                            .rules()
                            .get(0)))
                    .isEqualTo(RuleText.of(rules));
        }
    }

    @Test
    void oneSettingIsChangedAndNothingElse() {
        RuleSet next = RuleText.read(core.id(), with(core, Setting.EXECUTION_WEIGHT, "15"))
                .rules()
                .get(0);

        assertThat(next.executionWeight()).isEqualByComparingTo("15");
        assertThat(RuleText.of(next)).isEqualTo(with(core, Setting.EXECUTION_WEIGHT, "15"));
    }

    @ParameterizedTest
    @CsvSource({
        "EXECUTION_WEIGHT, １５, 15",
        "EXECUTION_WEIGHT, 15 分, 15",
        "BEST_FROM, 85％, 85",
        "SCORE_PLACES, １位, 1",
        "GRADES, 优：９０ 良 80 差 0, 优 90  良 80  差 0"
    })
    void whatAChineseKeyboardTypesIsUnderstood(Setting setting, String typed, String meant) {
        RuleText.Read read = RuleText.read(core.id(), with(core, setting, typed));

        assertThat(read.problems()).isEmpty();
        assertThat(RuleText.of(read.rules().get(0))).containsEntry(setting, meant);
    }

    @Test
    void anOpenChangeComesBackByTheNamesOfItsSettings() {
        assertThat(RuleText.named(Map.of("NAME", "半成", "EXECUTION_WEIGHT", "十", "NO_SETTING", "x")))
                .isEqualTo(Map.of(Setting.NAME, "半成", Setting.EXECUTION_WEIGHT, "十"));
    }

    @ParameterizedTest
    @CsvSource({
        "EXECUTION_WEIGHT, ten",
        "EXECUTION_WEIGHT, 120",
        "NAME, ''",
        "MIDDLE_FROM, 90",
        "SCORE_PLACES, 9",
        "SCHEMES, nothing",
        "GRADES, 优 80 良 90 差 0",
        "GRADES, 优 90 良 80"
    })
    void whatCannotBeMeantIsSaidAndNotTaken(Setting setting, String text) {
        RuleText.Read read = RuleText.read(core.id(), with(core, setting, text));

        assertThat(read.rules()).isEmpty();
        assertThat(read.problems()).isNotEmpty();
    }

    @Test
    void theImpactNamesTheEvaluationAndItsScores() {
        RuleSet xinzhou = RuleSets.shipped().findOrDefault("xinzhou-2021");
        RuleSet next = RuleText.read(xinzhou.id(), with(xinzhou, Setting.EXECUTION_WEIGHT, "20"))
                .rules()
                .get(0);

        Evaluation evaluation =
                Samples.jinbaoComputed().withRuleSet(xinzhou.id()).withExecution(Execution.DEFAULT);
        List<String> lines = RuleImpact.of(List.of(evaluation), xinzhou, next);

        assertThat(lines.get(0)).contains("1 个自评");
        assertThat(lines.get(1)).contains("预算执行 10 → 20");
    }

    @Test
    void theImpactNamesAGradeThatChangesAlone() {
        RuleSet xinzhou = RuleSets.shipped().findOrDefault("xinzhou-2021");
        RuleSet next = RuleText.read(xinzhou.id(), with(xinzhou, Setting.GRADES, "甲 101 乙 80 丙 60 丁 0"))
                .rules()
                .get(0);

        List<String> lines = RuleImpact.of(List.of(Samples.jinbao().withRuleSet(xinzhou.id())), xinzhou, next);

        assertThat(lines.get(1)).contains("等级 优 → 乙").doesNotContain("0 项").doesNotEndWith("：");
    }
}
