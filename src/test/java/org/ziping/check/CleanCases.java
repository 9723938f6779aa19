package org.ziping.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Evaluations no reviewer would send back, one for each shipped rule set. */
final class CleanCases {

    /** The line whose target is a deadline in {@link #national()}. */
    static final IndicatorId DEADLINE = new IndicatorId(4);

    /** The line in words in {@link #national()}. */
    static final IndicatorId WORDS = new IndicatorId(7);

    /** The first of two costs in {@link #national()}. */
    static final IndicatorId COST = new IndicatorId(5);

    /** A count that was reached exactly in {@link #national()}. */
    static final IndicatorId COUNT = new IndicatorId(1);

    private CleanCases() {}

    /** 50/30/10 by 国家通用; every kind of value, all reached. */
    static Evaluation national() {
        return base("national-2020", "central", "80", "76.5")
                .withNarrative(Section.ANNUAL_GOAL, "完成村道硬化12公里，总投资80万元，改善沿线群众出行条件。")
                .withNarrative(Section.ANNUAL_GOAL_RESULT, "村道硬化12公里全部完成并通过验收，群众出行条件明显改善。")
                .withNarrative(Section.BUDGET_ADJUSTMENT, "")
                .withIndicators(lines(
                        line("产出指标", "数量指标", "村道硬化里程", "10", "≥12公里", "12公里"),
                        line("产出指标", "质量指标", "工程验收合格率", "10", "100%", "100%"),
                        line("产出指标", "质量指标", "材料抽检合格率", "5", "≥95%", "98%"),
                        line("产出指标", "时效指标", "完工时间", "10", "2022年11月底前", "2022年10月20日"),
                        line("产出指标", "成本指标", "工程成本（万元）", "10", "≤75", "71.5"),
                        line("产出指标", "成本指标", "监理成本（万元）", "5", "≤5", "5"),
                        line("效益指标", "社会效益指标", "改善群众出行条件", "15", "明显改善", "明显改善").withLevel(Optional.of(Level.REACHED)),
                        line("效益指标", "可持续影响指标", "管护制度健全率", "15", "100%", "100%"),
                        line("满意度指标", "服务对象满意度指标", "群众满意度", "10", "≥90%", "93%")));
    }

    /** 20/40/20/10 by 核心指标, cost as a first tier. */
    static Evaluation core() {
        return base("core-2021", "central", "120.5", "120.5")
                .withNarrative(Section.ANNUAL_GOAL, "为全市中小学配备实验设备。")
                .withNarrative(Section.ANNUAL_GOAL_RESULT, "设备已全部配备到校并投入使用。")
                .withIndicators(lines(
                        line("成本指标", "经济成本指标", "设备采购成本", "20", "≤120.5万元", "1205000元"),
                        line("产出指标", "数量指标", "配备设备数量", "20", "36套", "36套"),
                        line("产出指标", "质量指标", "设备验收合格率", "20", "=100%", "100%"),
                        line("效益指标", "社会效益指标", "实验课开出率", "20", "≥95%", "97.5%"),
                        line("满意度指标", "服务对象满意度指标", "师生满意度", "10", "≥90%", "96%")));
    }

    /** Freely split weights by 一体化, one target missed and explained. */
    static Evaluation integrated() {
        return base("integrated", "national", "300", "300")
                .withIndicators(lines(
                        line("产出指标", "数量指标", "培训人次", "30", "≥1000人次", "1050人次"),
                        line("产出指标", "时效指标", "投诉平均处理时长（天）", "20", "≤5", "6天")
                                .withDeviationReason("8月系统升级期间受理积压，已增派2名人员"),
                        line("效益指标", "社会效益指标", "学员就业率", "30", "≥80%", "84%"),
                        line("满意度指标", "满意度指标", "学员满意度", "10", "≥85%", "91%")));
    }

    /** 20 + 80 by 湖北. */
    static Evaluation hubei() {
        return base("hubei", "hubei", "50", "49.2")
                .withIndicators(lines(
                        line("产出指标", "数量指标", "绿化面积", "40", "≥2万平方米", "20500平方米"),
                        line("效益指标", "生态效益指标", "苗木成活率", "30", "≥90%", "95%"),
                        line("满意度指标", "满意度指标", "市民满意度", "10", "≥90%", "92%")));
    }

    /** Nine equal lines by 忻州 2021, which come to 50/30/10. */
    static Evaluation xinzhou() {
        Evaluation bare = base("xinzhou-2021", "xinzhou", "60", "60")
                .withIndicators(lines(
                        line("产出指标", "数量指标", "维护系统数量（个）", "10", "4个", "4个"),
                        line("产出指标", "数量指标", "巡检次数（次）", "10", "12次", "12次"),
                        line("产出指标", "质量指标", "故障修复率（%）", "10", "100%", "100%"),
                        line("产出指标", "时效指标", "故障响应及时率", "10", "≥98%", "99%"),
                        line("产出指标", "成本指标", "运维成本（万元）", "10", "60万元", "60万元"),
                        line("效益指标", "社会效益指标", "网络畅通率（%）", "10", "99%", "99.5%"),
                        line("效益指标", "社会效益指标", "重大安全事故数", "10", "0起", "0起"),
                        line("效益指标", "可持续影响指标", "制度健全率", "10", "100%", "100%"),
                        line("满意度指标", "服务对象满意度指标", "公众满意度（%）", "10", "90%", "95%")));
        Map<Section, String> report = Map.ofEntries(
                Map.entry(Section.OVERVIEW, "为全市四套业务系统提供运行维护，保障服务窗口正常办理业务。"),
                Map.entry(Section.BASIS, "市政府常务会议纪要"),
                Map.entry(Section.NECESSITY, "业务系统停运将直接影响参保群众办事，须有专人维护。"),
                Map.entry(Section.MEASURES, "制定运维管理办法，按合同考核服务商。"),
                Map.entry(Section.PLAN, "每月巡检一次，全年十二次。"),
                Map.entry(Section.PERIOD_GOAL, "三年内系统稳定运行，实施期费用共计180万元。"),
                Map.entry(Section.ANNUAL_GOAL, "做好年度运行维护，费用为60万元。"),
                Map.entry(Section.CONCLUSION, "本项目自评总得分100分，等级为优。"),
                Map.entry(Section.EXECUTION_ANALYSIS, "全年预算60万元，实际支出60万元，执行率100%。"),
                Map.entry(Section.OUTPUT_ANALYSIS, "四套系统十二次巡检全部完成，故障全部修复。"),
                Map.entry(Section.BENEFIT_ANALYSIS, "网络畅通率高于目标，全年未发生重大安全事故。"),
                Map.entry(Section.SATISFACTION_ANALYSIS, "通过窗口问卷调查，公众满意度95%。"),
                Map.entry(Section.PRACTICES, "把服务商考核与付款挂钩。"),
                Map.entry(Section.PROBLEMS, "目标值多按上年沿用，部分偏低。"),
                Map.entry(Section.IMPROVEMENTS, "下年按近三年实际核定目标值。"));
        Evaluation written = bare;
        for (Map.Entry<Section, String> entry : report.entrySet()) {
            written = written.withNarrative(entry.getKey(), entry.getValue());
        }
        return written;
    }

    /** The shipped forms of one evaluation, and one a user made. */
    static final List<String> FORMS =
            List.of("central", "xinzhou", "bridging", "yunnan", "sichuan", "hubei", "department", "of-our-bureau");

    /** The same with every section of the report written. */
    static Evaluation written(Evaluation evaluation) {
        Evaluation next = evaluation;
        for (Section section : Section.values()) {
            boolean optional = section == Section.BUDGET_ADJUSTMENT || section == Section.EXECUTION_RATE_NOTE;
            if (next.narrative(section).isBlank() && !optional) {
                next = next.withNarrative(section, "这一部分说明" + section.code() + "方面的情况。");
            }
        }
        return next;
    }

    static List<Evaluation> all() {
        return List.of(national(), core(), integrated(), hubei(), xinzhou());
    }

    static Indicator line(String first, String second, String name, String weight, String target, String actual) {
        return Indicator.blank(new IndicatorId(1), first, second)
                .withName(name)
                .withWeight(Optional.of(new BigDecimal(weight)))
                .withTarget(target)
                .withActual(actual);
    }

    static List<Indicator> lines(Indicator... indicators) {
        List<Indicator> numbered = new ArrayList<>();
        for (Indicator indicator : indicators) {
            numbered.add(indicator.withId(new IndicatorId(numbered.size() + 1)));
        }
        return numbered;
    }

    static BudgetExecution budget(String initial, String fullYear, String received, String executed) {
        BudgetExecution budget = BudgetExecution.EMPTY;
        List<String> amounts = List.of(initial, fullYear, received, executed);
        for (int row = 0; row < amounts.size(); row++) {
            Optional<BigDecimal> amount = Optional.of(amounts.get(row))
                    .filter(text -> !text.isEmpty())
                    .map(BigDecimal::new);
            budget = budget.with(new BudgetCell(BudgetRow.values()[row], FundingSource.COUNTY), amount);
        }
        return budget;
    }

    private static Evaluation base(String rules, String form, String fullYear, String executed) {
        return Evaluation.empty(Optional.of(2022), rules, form)
                .withHeader(HeaderField.PROJECT, "示范项目")
                .withHeader(HeaderField.UNIT, "示范单位")
                .withBudget(budget(fullYear, fullYear, fullYear, executed));
    }
}
