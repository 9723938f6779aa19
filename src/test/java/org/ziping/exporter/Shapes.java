package org.ziping.exporter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.FundingSource;
import org.ziping.model.HeaderField;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.model.Level;
import org.ziping.model.Section;

/** Evaluations of different shape: what bureaus fill in differs more than their forms do. */
final class Shapes {

    private static final String[][] TIERS = {
        {"产出指标", "数量指标"},
        {"产出指标", "质量指标"},
        {"产出指标", "时效指标"},
        {"产出指标", "成本指标"},
        {"效益指标", "社会效益指标"},
        {"满意度指标", "服务对象满意度指标"}
    };

    private Shapes() {}

    /** Each by the name of what is special about it. */
    static Map<String, Evaluation> all() {
        Map<String, Evaluation> all = new LinkedHashMap<>();
        all.put("sample", Annexes.sample());
        all.put("longNames", longNames());
        all.put("details", details());
        all.put("open", generated(9, 3).withIndicators(opened(generated(9, 3).indicators())));
        all.put("qualitative", qualitative());
        all.put("forty", generated(40, 5));
        all.put("sources", generated(12, 7).withBudget(sources()));
        all.put(
                "noWeights",
                generated(8, 11).withIndicators(weightless(generated(8, 11).indicators())));
        all.put("decimals", generated(10, 13).withBudget(decimals()));
        return all;
    }

    /** An evaluation of so many lines with figures drawn by {@code seed}. */
    static Evaluation generated(int lines, long seed) {
        Random random = new Random(seed);
        List<Indicator> indicators = new ArrayList<>();
        BigDecimal left = BigDecimal.valueOf(90);
        for (int i = 0; i < lines; i++) {
            String[] tiers = TIERS[i * TIERS.length / lines];
            BigDecimal weight = i == lines - 1
                    ? left
                    : BigDecimal.valueOf(90L * 4 / lines).divide(BigDecimal.valueOf(4), 2, RoundingMode.HALF_UP);
            left = left.subtract(weight);
            int target = 20 + random.nextInt(980);
            int actual = target + random.nextInt(200) - 120;
            indicators.add(Indicator.blank(new IndicatorId(i + 1), tiers[0], tiers[1])
                    .withName("第" + (i + 1) + "项建设任务完成数量")
                    .withWeight(Optional.of(weight))
                    .withTarget("≥" + target + "个")
                    .withActual(Math.max(actual, 1) + "个")
                    .withDeviationReason(actual < target ? "第" + (i + 1) + "项进度推迟，次年三月补齐" : ""));
        }
        return Evaluation.empty(Optional.of(2023), "national-2020", "central")
                .withHeader(HeaderField.PROJECT, "农村公路养护工程" + seed)
                .withHeader(HeaderField.UNIT, "某县交通运输局公路段")
                .withHeader(HeaderField.DEPARTMENT, "某县交通运输局")
                .withNarrative(Section.ANNUAL_GOAL, "完成本年度养护任务。")
                .withNarrative(Section.ANNUAL_GOAL_RESULT, "任务基本完成。")
                .withBudget(BudgetExecution.EMPTY
                        .with(new BudgetCell(BudgetRow.INITIAL, FundingSource.FISCAL), decimal("320"))
                        .with(new BudgetCell(BudgetRow.FULL_YEAR, FundingSource.FISCAL), decimal("300"))
                        .with(new BudgetCell(BudgetRow.RECEIVED, FundingSource.FISCAL), decimal("300"))
                        .with(new BudgetCell(BudgetRow.EXECUTED, FundingSource.FISCAL), decimal("271.5")))
                .withIndicators(indicators);
    }

    private static Evaluation longNames() {
        Evaluation plain = generated(10, 17);
        List<Indicator> lines = plain.indicators().stream()
                .map(i -> i.withName(i.name() + "（含县乡村三级公路路基、路面、桥涵、隧道及沿线设施的日常巡查、小修保养与应急抢修）")
                        .withDeviationReason("受连续强降雨影响，第三季度停工四十二天，部分路段施工窗口期缩短；已调整施工组织设计，增加两个作业班组，"
                                + "并将剩余工程量列入次年第一季度计划，由分管负责人按月督办，确保六月底前全部完成。"))
                .toList();
        return plain.withHeader(HeaderField.PROJECT, "某某县二〇二三年度农村公路养护工程暨乡村振兴重点帮扶村通村道路安全生命防护设施提升改造（第二批）项目")
                .withHeader(HeaderField.UNIT, "某某县交通运输局农村公路养护管理中心（某某县道路运输事业发展服务中心）")
                .withIndicators(lines);
    }

    private static Evaluation details() {
        Evaluation plain = generated(6, 19);
        List<Indicator> lines = new ArrayList<>();
        for (Indicator line : plain.indicators()) {
            lines.add(line);
            lines.add(line.withId(new IndicatorId(lines.size() + 100))
                    .withName("其中：第" + lines.size() + "批完成数量")
                    .withDetail(true)
                    .withWeight(Optional.empty())
                    .withDeviationReason(""));
        }
        return plain.withIndicators(lines);
    }

    private static List<Indicator> opened(List<Indicator> lines) {
        List<Indicator> opened = new ArrayList<>(lines);
        opened.set(1, opened.get(1).withActual(""));
        opened.set(4, opened.get(4).withTarget("显著提升").withActual("有所提升"));
        return opened;
    }

    private static Evaluation qualitative() {
        Evaluation plain = generated(6, 23);
        return plain.withIndicators(plain.indicators().stream()
                .map(i -> i.withTarget("及时").withActual("及时").withLevel(Optional.of(Level.REACHED)))
                .toList());
    }

    private static List<Indicator> weightless(List<Indicator> lines) {
        return lines.stream().map(i -> i.withWeight(Optional.empty())).toList();
    }

    private static BudgetExecution sources() {
        BudgetExecution budget = BudgetExecution.EMPTY;
        int amount = 101;
        for (FundingSource source : List.of(
                FundingSource.CENTRAL,
                FundingSource.PROVINCIAL,
                FundingSource.MUNICIPAL,
                FundingSource.COUNTY,
                FundingSource.CARRIED_OVER,
                FundingSource.SPECIAL_ACCOUNT,
                FundingSource.UNIT_FUND,
                FundingSource.OTHER)) {
            for (BudgetRow row :
                    List.of(BudgetRow.INITIAL, BudgetRow.FULL_YEAR, BudgetRow.RECEIVED, BudgetRow.EXECUTED)) {
                budget = budget.with(new BudgetCell(row, source), decimal(String.valueOf(amount)));
                amount += row == BudgetRow.EXECUTED ? 37 : -1;
            }
        }
        return budget;
    }

    private static BudgetExecution decimals() {
        return BudgetExecution.EMPTY
                .with(new BudgetCell(BudgetRow.INITIAL, FundingSource.FISCAL), decimal("12345.678901"))
                .with(new BudgetCell(BudgetRow.FULL_YEAR, FundingSource.FISCAL), decimal("12000.5"))
                .with(new BudgetCell(BudgetRow.FULL_YEAR, FundingSource.OTHER), decimal("0.000001"))
                .with(new BudgetCell(BudgetRow.EXECUTED, FundingSource.FISCAL), decimal("0"));
    }

    private static Optional<BigDecimal> decimal(String text) {
        return Optional.of(new BigDecimal(text));
    }
}
