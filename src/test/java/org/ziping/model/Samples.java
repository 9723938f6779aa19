package org.ziping.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of the real 忻州 2021 report, as model objects, for tests of every room. */
public final class Samples {

    private Samples() {}

    /** 金保工程 2021 with its filed scores assigned, as an import brings it in. */
    public static Evaluation jinbao() {
        BudgetExecution budget = BudgetExecution.EMPTY
                .with(new BudgetCell(BudgetRow.INITIAL, FundingSource.MUNICIPAL), decimal("100"))
                .with(new BudgetCell(BudgetRow.FULL_YEAR, FundingSource.MUNICIPAL), decimal("92.13"))
                .with(new BudgetCell(BudgetRow.RECEIVED, FundingSource.MUNICIPAL), decimal("92.13"))
                .with(new BudgetCell(BudgetRow.EXECUTED, FundingSource.MUNICIPAL), decimal("92.13"));
        String late = "预算调减后，目标值没有同步改小";
        List<Indicator> lines = new ArrayList<>();
        add(lines, "产出指标", "数量指标", "维护信息系统的数量（个）", "1", "1个", "100.00%", "9", "无");
        add(lines, "产出指标", "质量指标", "信息系统全年无安全事故率（%）", "100%", "100%", "100.00%", "9", "无");
        add(lines, "产出指标", "时效指标", "系统故障响应及时性", "及时", "及时", "", "0", "无");
        add(lines, "产出指标", "成本指标", "线路租赁费（万元）", "55.32", "25.29万元", "45.72%", "9", late);
        add(lines, "产出指标", "成本指标", "社保卡宣传成本（万元）", "3", "0万元", "0.00%", "9", "宣传改为线上，未发生支出");
        add(lines, "产出指标", "成本指标", "信息化维护运维成本（万元）", "87.30", "58.27万元", "66.75%", "9", late);
        add(lines, "产出指标", "成本指标", "信息系统电费（万元）", "12", "8.57万元", "71.42%", "9", late);
        add(lines, "效益指标", "社会效益", "信息系统网络畅通率（%）", "100%", "100%", "100.00%", "9", "无");
        add(lines, "效益指标", "可持续影响指标", "社会保障卡持卡率（%）", "90%", "90%", "100.00%", "9", "无");
        add(lines, "满意度指标", "服务对象满意度指标", "公众满意度（%）", "90%", "90%", "100.00%", "9", "无");
        FiledFigures filed = new FiledFigures(
                "jinbao-2021.docx",
                decimal("91"),
                "优秀",
                Map.of(
                        new BudgetCell(BudgetRow.BALANCE, FundingSource.TOTAL), "0",
                        new BudgetCell(BudgetRow.RECEIVED_RATE, FundingSource.TOTAL), "100",
                        new BudgetCell(BudgetRow.RECEIVED_RATE, FundingSource.SUBTOTAL), "0",
                        new BudgetCell(BudgetRow.RECEIVED_RATE, FundingSource.CENTRAL), "0",
                        new BudgetCell(BudgetRow.EXECUTION_RATE, FundingSource.SUBTOTAL), "100"));
        Execution execution = Execution.DEFAULT
                .withWeight(decimal("10"))
                .withAssigned(Optional.of(AssignedScore.asFiled(BigDecimal.TEN)))
                .withDeviationReason("无");
        return Evaluation.empty(Optional.of(2021), "xinzhou-2021", "xinzhou")
                .withHeader(HeaderField.PROJECT, "金保工程信息系统日常运营维护项目")
                .withNarrative(Section.ANNUAL_GOAL, "做好系统日常运营维护，费用为164.4万元")
                .withBudget(budget)
                .withExecution(execution)
                .withIndicators(lines)
                .withFiled(Optional.of(filed));
    }

    /** The same with nothing assigned: every score is the program's own. */
    public static Evaluation jinbaoComputed() {
        Evaluation filed = jinbao();
        return filed.withExecution(filed.execution().withAssigned(Optional.empty()))
                .withIndicators(filed.indicators().stream()
                        .map(i -> i.withAssigned(Optional.empty()))
                        .toList());
    }

    private static void add(
            List<Indicator> lines,
            String first,
            String second,
            String name,
            String target,
            String actual,
            String completion,
            String score,
            String reason) {
        lines.add(Indicator.blank(new IndicatorId(lines.size() + 1), first, second)
                .withName(name)
                .withWeight(decimal("9"))
                .withTarget(target)
                .withActual(actual)
                .withDeviationReason(reason)
                .withAssigned(decimal(score).map(AssignedScore::asFiled))
                .withFiled(Optional.of(new FiledLine(decimal(score), completion))));
    }

    private static Optional<BigDecimal> decimal(String text) {
        return Optional.of(new BigDecimal(text));
    }
}
