package org.ziping.check;

import static org.ziping.check.CheckPair.added;
import static org.ziping.check.CheckPair.both;
import static org.ziping.check.CheckPair.budget;
import static org.ziping.check.CheckPair.contradicting;
import static org.ziping.check.CheckPair.decimal;
import static org.ziping.check.CheckPair.everyLineFiled;
import static org.ziping.check.CheckPair.execution;
import static org.ziping.check.CheckPair.filed;
import static org.ziping.check.CheckPair.line;
import static org.ziping.check.CheckPair.paper;
import static org.ziping.check.CheckPair.values;
import static org.ziping.check.CheckPair.weights;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ziping.model.AssignedScore;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.Evidence;
import org.ziping.model.EvidenceFile;
import org.ziping.model.EvidenceState;
import org.ziping.model.FiledContradiction.Kind;
import org.ziping.model.FiledLine;
import org.ziping.model.FundingSource;
import org.ziping.model.HeaderField;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.model.Level;
import org.ziping.model.PriorYear;
import org.ziping.model.Section;
import org.ziping.narrative.Drafts;

/**
 * Every check with what it must object to and a near miss. Lines of {@link CleanCases#national()}: 1 a
 * length, 2 and 3 rates, 4 a deadline, 5 and 6 costs, 7 words, 8 a rate, 9 satisfaction.
 */
final class CheckPairs {

    private static final Evaluation NATIONAL = CleanCases.national();
    private static final Evaluation XINZHOU = CleanCases.xinzhou();
    private static final EvidenceFile FILE = new EvidenceFile("合同.pdf", 1000, "00", Optional.empty());
    private static final BudgetCell RATE = new BudgetCell(BudgetRow.EXECUTION_RATE, FundingSource.TOTAL);
    private static final BudgetCell PROVINCE_RATE = new BudgetCell(BudgetRow.EXECUTION_RATE, FundingSource.PROVINCIAL);

    private CheckPairs() {}

    static List<CheckPair> all() {
        return Stream.of(
                        weightsOnTrial(),
                        scoresOnTrial(),
                        openLines(),
                        filedOnTrial(),
                        budgetOnTrial(),
                        costs(),
                        cells(),
                        texts(),
                        evidence())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CheckPair> weightsOnTrial() {
        return List.of(
                pair("weight-missing", weights(Map.of(1, "")), added(detail())),
                pair("weights-total", weights(Map.of(1, "9")), weights(Map.of(1, "9", 2, "11"))),
                pair("weights-execution", executionWeight("20"), executionWeight("10")),
                pair("weights-tiers", weights(Map.of(1, "15", 8, "10")), weights(Map.of(1, "15", 2, "5"))),
                pair("tier-unknown", line(8, i -> i.withTiers("过程指标", "")), line(8, i -> i.withTiers("效益指标（30分）", ""))),
                pair("weight-not-positive", weights(Map.of(1, "0")), weights(Map.of(1, "0.01"))),
                CheckPair.of(
                        "weight-heavy", CleanCases.integrated(), weights(Map.of(1, "50.01")), weights(Map.of(1, "50"))),
                pair(
                        "satisfaction-missing",
                        line(9, i -> i.withTiers("效益指标", "社会效益指标").withName("投诉办结率")),
                        line(9, i -> i.withTiers("效益指标", "社会效益指标"))));
    }

    private static List<CheckPair> scoresOnTrial() {
        return List.of(
                pair("score-range", filed(1, "10.01"), filed(1, "10")),
                pair(
                        "score-without-actual",
                        both(values(1, "≥12公里", ""), filed(1, "10")),
                        both(values(1, "≥0公里", "0公里"), filed(1, "10"))),
                pair("score-band", partly("12"), partly("11.99")),
                pair("score-lost-though-reached", filed(1, "8"), both(filed(1, "8"), reason(1, "验收资料不全，主动扣2分"))),
                pair(
                        "score-differs",
                        both(values(1, "≥12公里", "11公里"), filed(1, "9.5")),
                        both(both(values(1, "≥12公里", "11公里"), filed(1, "9.2")), reason(1, "征地受阻"))),
                pair(
                        "reason-due",
                        values(1, "≥12公里", "11公里"),
                        both(values(1, "≥12公里", "11公里"), reason(1, "征地受阻，次年3月补完"))),
                pair(
                        "execution-score-range",
                        execution(AssignedScore.byOfficer(new BigDecimal("10.1"), "按市级考核")),
                        execution(AssignedScore.byOfficer(BigDecimal.TEN, "按市级考核"))),
                pair(
                        "execution-score-differs",
                        execution(AssignedScore.asFiled(BigDecimal.TEN)),
                        execution(AssignedScore.asFiled(new BigDecimal("9.6")))));
    }

    private static List<CheckPair> openLines() {
        return List.of(
                pair("actual-inequality", values(1, "≥12公里", "≥12公里"), values(1, "≥12公里", "12.0公里")),
                pair("number-against-words", values(1, "≥12公里", "完成"), values(1, "≥12公里", "已完成12公里")),
                pair("units-differ", values(1, "≥12公里", "12座"), values(1, "≥12公里", "12000米")),
                pair("unit-unclear", values(1, "≥3.5万人", "31500"), values(1, "≥3.5万人", "35000人")),
                pair("value-uncertain", values(1, "≥12公里", "约12公里"), values(1, "≥12公里", "12余公里")),
                pair(
                        "direction-unknown",
                        both(values(2, "8%", "6%"), line(2, i -> i.withName("种苗淘汰率"))),
                        both(values(2, "≤8%", "6%"), line(2, i -> i.withName("种苗淘汰率")))),
                pair("target-negative", values(1, "-5%", "-6%"), values(1, "5%", "5%")),
                pair("outside-range", values(1, "3—5天", "6天"), values(1, "3—5天", "5天")),
                pair("date-unclear", values(4, "9月前", "9月"), values(4, "9月底前", "9月")),
                pair("date-missed", values(4, "2022年11月底前", "2022年12月1日"), values(4, "2022年11月底前", "2022年11月30日")),
                pair("level-not-chosen", level(Optional.empty(), "有所改善"), level(Optional.of(Level.REACHED), "有所改善")),
                pair("score-within-band-due", level(Optional.of(Level.PARTLY), "有所改善"), partly("11")),
                pair(
                        "level-unsaid",
                        both(level(Optional.empty(), "有所改善"), filed(7, "15")),
                        both(level(Optional.empty(), "明显改善"), filed(7, "15"))),
                pair("missed-full-marks", late(""), late("县里统一推迟验收，见批复")));
    }

    private static List<CheckPair> filedOnTrial() {
        return List.of(
                pair(
                        "total-not-sum",
                        both(everyLineFiled("9.56"), paper("98", "", Map.of())),
                        both(everyLineFiled("9.56"), paper("99.56", "", Map.of()))),
                pair("filed-total", paper("98", "", Map.of()), paper("99.56", "", Map.of())),
                pair("grade-not-in-scale", paper("99.56", "优秀", Map.of()), paper("99.56", "优", Map.of())),
                pair("grade-not-total", paper("99.56", "良", Map.of()), paper("99.56", "优", Map.of())),
                pair("filed-budget-cell", paper("", "", Map.of(RATE, "95")), paper("", "", Map.of(RATE, "95.6%"))),
                pair(
                        "filed-budget-zero",
                        paper("", "", Map.of(PROVINCE_RATE, "0")),
                        paper("", "", Map.of(PROVINCE_RATE, "—"))),
                pair("filed-completion", printedRate("90.00%"), printedRate("100%")),
                pair(
                        "form-tables-differ",
                        contradicting(Kind.CELL, "村道硬化里程", "业绩值", "12", "11"),
                        contradicting(Kind.ANNEX_NUMBER, "附件1", "附件2", "自评表")),
                pair(
                        "form-order-differs",
                        contradicting(Kind.ORDER, "工程成本", "监理成本"),
                        contradicting(Kind.ONLY_IN_TEXT, "监理成本")),
                pair(
                        "annex-number",
                        contradicting(Kind.ANNEX_NUMBER, "附件1", "附件2", "自评表"),
                        contradicting(Kind.ORDER, "工程成本", "监理成本")));
    }

    private static List<CheckPair> budgetOnTrial() {
        return List.of(
                pair("budget-missing", budget("80", "80", "80", ""), budget("", "80", "", "76.5")),
                pair("budget-full-year-zero", budget("", "0", "0", "0"), budget("", "0.01", "0.01", "0.01")),
                pair("budget-negative", budget("80", "80", "80", "-0.01"), budget("80", "80", "80", "0")),
                pair("budget-scale", budget("80", "80", "80", "765000"), budget("80", "80", "80", "76.5")),
                pair("budget-rate-high", budget("80", "80", "", "80.01"), budget("80", "80", "", "80")),
                pair("budget-source-high", sources("70", "10", "70.5", "5"), sources("70", "10", "70", "6.5")),
                pair("budget-received-high", budget("80", "80", "80.01", "76.5"), budget("80", "80", "80", "76.5")),
                pair("budget-overspent", budget("80", "80", "76.49", "76.5"), budget("80", "80", "76.5", "76.5")),
                pair("budget-rate-low", budget("80", "80", "80", "71.99"), budget("80", "80", "80", "72")),
                pair(
                        "budget-adjusted",
                        budget("79", "80", "80", "76.5"),
                        both(budget("79", "80", "80", "76.5"), text(Section.OTHER_NOTES, "因标段增加，年中追加1万元"))),
                pair("budget-behind", budget("80", "80", "80", "75.99"), budget("80", "80", "80", "76")));
    }

    private static List<CheckPair> costs() {
        return List.of(
                pair("money-scale", values(5, "≤75", "715000"), values(5, "≤75", "715000元")),
                pair("cost-targets", values(5, "≤75.03", "71.5"), values(5, "≤75.02", "71.5")),
                pair("cost-actuals", values(5, "≤75", "71.53"), values(5, "≤75", "71.52")),
                pair("cost-far-below", values(5, "≤75", "52.49"), values(5, "≤75", "52.5")),
                pair("cost-nothing-spent", values(6, "≤5", "0"), values(6, "≤5", "0.01")));
    }

    private static List<CheckPair> cells() {
        return List.of(
                pair("header-blank", e -> e.withYear(Optional.empty()), e -> e.withHeader(HeaderField.UNIT, "")),
                pair("line-empty", added(Indicator.blank(new IndicatorId(1), "产出指标", "数量指标")), added(detail())),
                pair("name-blank", line(1, i -> i.withName(" ")), line(1, i -> i.withName("路"))),
                pair("target-blank", values(1, "/", "12公里"), values(1, "≥0公里", "12公里")),
                pair("actual-blank", values(1, "≥12公里", "—"), values(1, "≥12公里", "0公里")),
                pair(
                        "direction-suspicious",
                        both(line(1, i -> i.withName("新建村道里程")), values(1, "≤12公里", "12公里")),
                        both(line(1, i -> i.withName("新建村道工期").withTiers("产出指标", "时效指标")), values(1, "≤12天", "12天"))),
                pair(
                        "target-zero",
                        values(1, "≥0公里", "12公里"),
                        both(line(1, i -> i.withName("塌方事故数")), values(1, "0起", "0起"))),
                pair("equal-exceeded", values(1, "=12公里", "13公里"), values(1, "=12公里", "12.00公里")),
                pair("over-achievement", values(1, "≥12公里", "14.4公里"), values(1, "≥12公里", "14.39公里")),
                pair("unit-one-sided", both(values(1, "12", "12公里"), values(3, "95", "98%")), values(1, "12", "12公里")),
                pair("name-duplicate", line(3, i -> i.withName("工程验收合格率")), line(3, i -> i.withName("工程验收合格率（支线）"))),
                pair("target-repeats-name", values(7, "改善群众出行条件", "明显改善"), values(7, "群众出行条件改善", "明显改善")),
                pair("placeholder-left", reason(1, "××原因"), reason(1, "涵洞由1×2米改为2×2米")),
                pair("date-year", values(4, "2021年11月底前", "2021年10月"), values(4, "2022年11月底前", "2022年10月")),
                pair(
                        "tier-misplaced",
                        line(5, i -> i.withTiers("产出指标", "数量指标")),
                        both(line(1, i -> i.withName("成本核算单位数")), values(1, "12个", "12个"))));
    }

    private static List<CheckPair> texts() {
        Evaluation sichuan = NATIONAL.withForm("sichuan")
                .withNarrative(Section.CONCLUSION, "完成较好。")
                .withNarrative(Section.PROBLEMS, "雨季施工进度偏慢。")
                .withNarrative(Section.IMPROVEMENTS, "提前安排材料采购。");
        UnaryOperator<Evaluation> from2021 =
                e -> e.withPrior(Optional.of(new PriorYear(Optional.of(2021), Optional.empty(), Optional.empty(), "")));
        return List.of(
                pair("section-empty", text(Section.ANNUAL_GOAL, ""), text(Section.CONCLUSION, "")),
                report("conclusion-empty", Section.CONCLUSION, "", "完成较好。"),
                CheckPair.of(
                        "section-long",
                        sichuan,
                        text(Section.PROBLEMS, "长".repeat(201)),
                        text(Section.PROBLEMS, "长 ".repeat(200))),
                report(
                        "sections-same",
                        Section.BENEFIT_ANALYSIS,
                        XINZHOU.narrative(Section.OUTPUT_ANALYSIS),
                        "四套系统全年运行稳定。"),
                report("narrative-money", Section.EXECUTION_ANALYSIS, "实际支出61万元。", "其中上半年实际支出28万元，全年实际支出60.0万元。"),
                report("narrative-rate", Section.EXECUTION_ANALYSIS, "预算执行率98%。", "截至6月底执行率48%，全年执行率100%。"),
                report(
                        "narrative-indicator",
                        Section.SATISFACTION_ANALYSIS,
                        "公众满意度达到96%。",
                        "公众满意度95%，超过90%的目标；2021年公众满意度91%，上半年公众满意度93%。"),
                report("narrative-total", Section.CONCLUSION, "自评总得分99分。", "总分100分，其中产出得分50分，自评总得分100.00分。"),
                report("narrative-grade", Section.CONCLUSION, "自评等级为良。", "自评等级为优，改进空间良多。"),
                report("field-unknown", Section.CONCLUSION, "全年执行{全年执形}。", "全年执行{全年执行}，{}不是字段。"),
                CheckPair.of(
                        "field-without-value",
                        XINZHOU,
                        both(values(1, "4个", ""), text(Section.CONCLUSION, "得分{总得分}。")),
                        text(Section.CONCLUSION, "得分{总得分}。")),
                report("draft-left", Section.PRACTICES, Drafts.mark() + "把服务商考核与付款挂钩。", "初稿经集体讨论后定稿。"),
                CheckPair.of(
                        "text-last-year",
                        from2021.apply(XINZHOU),
                        text(Section.PRACTICES, "2021年把服务商考核与付款挂钩。"),
                        text(Section.PRACTICES, "与2021年相比，把服务商考核与付款挂钩。")));
    }

    private static List<CheckPair> evidence() {
        Evaluation proven = NATIONAL.withEvidence(List.of(new Evidence(1, Optional.of(CleanCases.COUNT), FILE)));
        Evaluation other = NATIONAL.withEvidence(
                List.of(new Evidence(1, Optional.empty(), new EvidenceFile("合同.pdf", 1000, "01", Optional.empty()))));
        return List.of(
                new CheckPair("evidence-missing", proven, other, Map.of(FILE, EvidenceState.MISSING), NATIONAL),
                new CheckPair("evidence-changed", proven, other, Map.of(FILE, EvidenceState.CHANGED), NATIONAL));
    }

    private static CheckPair pair(String check, UnaryOperator<Evaluation> fires, UnaryOperator<Evaluation> nearMiss) {
        return CheckPair.of(check, NATIONAL, fires, nearMiss);
    }

    private static CheckPair report(String check, Section section, String fires, String nearMiss) {
        return CheckPair.of(check, XINZHOU, text(section, fires), text(section, nearMiss));
    }

    private static UnaryOperator<Evaluation> text(Section section, String text) {
        return e -> e.withNarrative(section, text);
    }

    private static UnaryOperator<Evaluation> reason(int id, String reason) {
        return line(id, i -> i.withDeviationReason(reason));
    }

    private static UnaryOperator<Evaluation> executionWeight(String weight) {
        return e -> e.withExecution(e.execution().withWeight(decimal(weight)));
    }

    private static UnaryOperator<Evaluation> level(Optional<Level> level, String actual) {
        return line(7, i -> i.withLevel(level).withActual(actual).withAssigned(Optional.empty()));
    }

    /** The line in words reached in part, with these points of 15. */
    private static UnaryOperator<Evaluation> partly(String score) {
        return both(
                level(Optional.of(Level.PARTLY), "有所改善"),
                line(
                        7,
                        i -> i.withDeviationReason("支线尚未贯通")
                                .withAssigned(Optional.of(AssignedScore.byOfficer(new BigDecimal(score), "")))));
    }

    /** The deadline missed, and called reached nevertheless. */
    private static UnaryOperator<Evaluation> late(String reason) {
        return both(
                values(4, "2022年11月底前", "2022年12月20日"),
                line(4, i -> i.withLevel(Optional.of(Level.REACHED)).withDeviationReason(reason)));
    }

    private static UnaryOperator<Evaluation> printedRate(String rate) {
        return both(filed(1, "10"), line(1, i -> i.withFiled(Optional.of(new FiledLine(decimal("10"), rate)))));
    }

    /** A line that only tells what another is made of. */
    private static Indicator detail() {
        return Indicator.blank(new IndicatorId(1), "产出指标", "数量指标")
                .withName("其中支线")
                .withTarget("3公里")
                .withActual("3公里")
                .withDetail(true);
    }

    /** Full-year budget and spending of two sources; 80 in all. */
    private static UnaryOperator<Evaluation> sources(
            String county, String province, String spent, String provinceSpent) {
        Map<FundingSource, List<String>> amounts = Map.of(
                FundingSource.COUNTY,
                List.of(county, spent),
                FundingSource.PROVINCIAL,
                List.of(province, provinceSpent));
        return e -> {
            BudgetExecution budget = BudgetExecution.EMPTY;
            for (Map.Entry<FundingSource, List<String>> source : amounts.entrySet()) {
                budget = budget.with(
                                new BudgetCell(BudgetRow.FULL_YEAR, source.getKey()),
                                decimal(source.getValue().get(0)))
                        .with(
                                new BudgetCell(BudgetRow.EXECUTED, source.getKey()),
                                decimal(source.getValue().get(1)));
            }
            return e.withBudget(budget);
        };
    }
}
