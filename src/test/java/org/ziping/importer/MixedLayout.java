package org.ziping.importer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Puts a layout together from the ways bureaus word and order titles, header lines, money, goals and indicators, so
 * that combinations come up which nobody drew. The same seed draws the same layout.
 */
final class MixedLayout {

    private static final List<String> INITIAL =
            List.of("年初预算数", "年初预算", "年初批复预算数", "年初预算金额", "年初安排数", "年初部门预算数", "批复预算数");
    private static final List<String> FULL = List.of(
            "全年预算数", "全年预算数（A）", "调整后预算数", "全年预算", "预算金额", "预算安排数", "预算数（A）", "全年预算额", "调整后预算金额", "本年预算", "项目预算数");
    private static final List<String> EXECUTED = List.of(
            "全年执行数",
            "全年执行数（B）",
            "实际支出",
            "执行数",
            "实际支出数",
            "支出金额",
            "决算数",
            "全年支出数",
            "实际执行数（B）",
            "资金支付数",
            "年度实际支出",
            "全年预算执行数");
    private static final List<String> RATE = List.of("执行率", "预算执行率", "执行率（B/A）", "预算执行率（%）", "执 行 率", "资金执行率");
    private static final List<String> WEIGHT =
            List.of("分值", "权重", "分值（分）", "权重（%）", "标准分", "满分", "指标分值", "应得分", "分 值", "分\\n值", "标准分值", "赋分", "权重分值");
    private static final List<String> SCORE =
            List.of("得分", "自评得分", "指标得分", "自评分", "评分", "实际得分", "得分（分）", "得 分", "自评\\n得分", "得分情况", "单位自评得分", "评价得分");
    private static final List<String> TARGET = List.of(
            "年度指标值",
            "指标值",
            "目标值",
            "年初目标值",
            "计划值",
            "预期值",
            "年度\\n指标值",
            "绩效目标值",
            "年度目标值（A）",
            "预期指标值",
            "考核目标",
            "设定目标值",
            "年度计划值",
            "指标要求");
    private static final List<String> ACTUAL = List.of(
            "实际完成值",
            "全年完成值",
            "完成值",
            "实际值",
            "全年实际值",
            "完成情况",
            "实际完成情况",
            "实际\\n完成值",
            "年度完成值",
            "实际完成值（B）",
            "全年实际完成值",
            "达成情况",
            "年终完成值",
            "实际完成指标值",
            "完成结果");
    private static final List<String> REASON = List.of(
            "偏差原因分析及改进措施",
            "未完成原因分析",
            "原因分析",
            "扣分原因",
            "偏差原因",
            "未完成原因和改进措施",
            "偏差原因分析\\n及改进措施",
            "未达标原因分析",
            "偏差分析",
            "未完成情况说明",
            "差异原因说明",
            "未完成原因及拟采取的措施");
    private static final List<String> NAME =
            List.of("三级指标", "指标名称", "三级指标名称", "指标内容", "绩效指标", "三 级\\n指 标", "具体指标", "考核指标", "三级绩效指标", "考核内容");

    private final Random random;
    private final int width;
    private final StringBuilder out = new StringBuilder();
    private final List<String> columns = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private boolean unitTold;
    private boolean weightTold;

    private MixedLayout(long seed) {
        random = new Random(seed);
        indicatorColumns();
        width = Math.max(columns.size(), 8);
    }

    /** The template of a seed. */
    static String of(long seed) {
        MixedLayout layout = new MixedLayout(seed);
        layout.title();
        layout.header();
        List<Runnable> blocks = new ArrayList<>(List.of(layout::funds, layout::goals));
        if (layout.chance(4)) {
            Collections.reverse(blocks);
        }
        blocks.forEach(Runnable::run);
        layout.indicators();
        layout.footer();
        return layout.out.toString();
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    /** A row as wide as the table; its last cell takes what is left. */
    private void row(String... texts) {
        StringBuilder row = new StringBuilder("|");
        for (String text : texts) {
            row.append(text).append('|');
        }
        row.append("<|".repeat(Math.max(0, width - texts.length)));
        out.append(row).append('\n');
    }

    private void title() {
        if (chance(3)) {
            row(pick("附件1", "附件2：", "附表3", "附件"));
        }
        row(pick(
                "$year年度项目支出绩效自评表",
                "$year年度$project绩效自评表",
                "项目支出绩效自评表（$year年度）",
                "$year年项目自评表",
                "$unit$year年度项目绩效自评表",
                "$year年度部门预算项目绩效自评表"));
    }

    private void header() {
        if (chance(4)) {
            unitTold = true;
            row("单位：$money");
        }
        if (chance(3)) {
            row("项目名称：$project");
            out.append("|" + pick("主管部门", "项目主管部门") + "：$department" + "|<".repeat(width / 2 - 1) + "|"
                    + pick("实施单位", "项目单位", "预算单位") + "：$unit" + "|<".repeat(width - width / 2 - 1) + "|\n");
        } else {
            row(pick("项目名称", "项 目 名 称", "项目名称：", "项目名称*"), "$project");
            out.append("|" + pick("主管部门", "主管部门及代码", "主管单位") + "|$department" + "|<".repeat(width - 6) + "|"
                    + pick("实施单位", "项目实施单位", "项目单位", "单位名称", "资金使用单位") + "|$unit|<|<|\n");
        }
        if (chance(3)) {
            row(pick("项目负责人", "负责人"), "$leader", pick("联系电话", "电话"), "$phone");
        }
    }

    private void funds() {
        String money = unitTold ? "" : "（" + pick("", "单位：") + "$money）";
        unitTold = true;
        switch (random.nextInt(4)) {
            case 0 -> {
                weightTold = true;
                row(
                        pick("项目资金", "预算执行情况", "资金情况") + money,
                        pick(INITIAL),
                        pick(FULL),
                        pick(EXECUTED),
                        pick(WEIGHT),
                        pick(RATE),
                        pick(SCORE));
                row(
                        pick("年度资金总额", "资金总额", "合计", "总额", "年度资金总额："),
                        "$initial",
                        "$fullYear",
                        "$executed",
                        "$bweight",
                        "$rate%",
                        "$bscore");
                row(
                        pick("其中：财政拨款", "其中：当年财政拨款", "财政资金", "  其中：本年财政拨款"),
                        "$initial.fiscal",
                        "$fullYear.fiscal",
                        "$executed.fiscal",
                        pick("", "—", "/"),
                        "$rate.fiscal%",
                        pick("", "—", "-"));
                if (chance(2)) {
                    row(
                            pick("上年结转资金", "上年结转"),
                            "$initial.carryover",
                            "$fullYear.carryover",
                            "$executed.carryover",
                            "",
                            "",
                            "");
                }
                row(
                        pick("其他资金", "其他", "其它资金"),
                        "$initial.other",
                        "$fullYear.other",
                        "$executed.other",
                        pick("", "—"),
                        "",
                        "");
            }
            case 1 -> {
                row(pick("项目资金", "预算执行情况") + money, "", pick(FULL), pick(EXECUTED), pick(RATE), pick(SCORE));
                row("^", pick("年度资金总额", "总额"), "$fullYear", "$executed", "$rate%", "$bscore");
                row("^", pick("其中：财政拨款", "其中：财政资金"), "$fullYear.fiscal", "$executed.fiscal", "$rate.fiscal%", "");
            }
            case 2 -> {
                out.append("|" + pick(INITIAL) + money + "|$initial|" + pick("全年预算数", "调整后预算数") + money + "|$fullYear|"
                        + pick("全年执行数", "实际支出数") + money + "|$executed|" + pick(RATE) + "|$rate%"
                        + "|<".repeat(width - 8) + "|\n");
            }
            default -> {
                row("资金来源" + money, "合计", "中央", "省级", "市级", "其他", "");
                row(
                        pick("预算数", "全年预算数"),
                        "$fullYear",
                        "$fullYear.central",
                        "$fullYear.province",
                        "$fullYear.city",
                        "$fullYear.other",
                        "");
                row(
                        pick("到位数", "实际到位资金"),
                        "$received",
                        "$received.central",
                        "$received.province",
                        "$received.city",
                        "$received.other",
                        "");
                row(
                        pick("支出数", "全年执行数"),
                        "$executed",
                        "$executed.central",
                        "$executed.province",
                        "$executed.city",
                        "$executed.other",
                        "");
            }
        }
    }

    private void goals() {
        String wanted = pick("预期目标", "年初设定目标", "年初目标");
        String reached = pick("实际完成情况", "全年实际完成情况", "目标实际完成情况");
        String half = "|<".repeat(width / 2 - 2);
        String rest = "|<".repeat(width - width / 2 - 1);
        switch (random.nextInt(4)) {
            case 0 -> {
                out.append("|" + pick("年度总体目标", "年度绩效目标", "总体目标") + "|" + wanted + half + "|" + reached + rest + "|\n");
                out.append("|^|$annualGoal" + half + "|$annualGoalResult" + rest + "|\n");
            }
            case 1 -> {
                row(pick("年度总体目标", "年度目标", "年度绩效目标"), "$annualGoal");
                row(pick("年度总体目标完成情况", "目标完成情况", "实际完成情况"), "$annualGoalResult");
            }
            case 2 -> {
                out.append("|" + wanted + "|<" + half + "|" + reached + rest + "|\n");
                out.append("|$annualGoal" + "|<" + half + "|$annualGoalResult" + rest + "|\n");
            }
            default -> {}
        }
    }

    private void indicatorColumns() {
        if (chance(3)) {
            column(pick("序号", "编号"), "$no");
        }
        String tier = pick("^", "^", "", "?");
        boolean points = chance(4) && !tier.equals("?");
        boolean first = !chance(6);
        if (first) {
            column(pick("一级指标", "一级\\n指标", "一级"), "$first" + tier + (points ? "（$firstWeight分）" : ""));
            if (!chance(6)) {
                column(pick("二级指标", "二级\\n指标", "二级"), "$second" + tier);
            }
        }
        column(first ? pick(NAME) : pick("三级指标", "指标名称", "绩效指标"), "$name");
        boolean early = chance(3);
        if (early) {
            column(pick(WEIGHT), "$weight");
        }
        switch (random.nextInt(4)) {
            case 0 -> {
                column(pick("指标性质", "运算符号", "指标符号"), "$sign");
                column(pick("指标值", "目标值"), "$value");
                column(pick("度量单位", "计量单位"), "$tunit");
                column(pick("完成值", "实际完成值"), "$actual");
            }
            case 1 -> {
                column(pick("计量单位", "单位"), "$tunit");
                column(pick(TARGET), "$sign$value");
                column(pick(ACTUAL), "$actual");
            }
            default -> {
                column(pick(TARGET), "$target");
                column(pick(ACTUAL), "$actual");
            }
        }
        if (chance(3)) {
            column(pick("完成率", "完成率（%）", "完成比例", "完成程度"), "$completion" + pick("", "%"));
        }
        if (!early) {
            column(pick(WEIGHT), "$weight");
        }
        if (chance(5)) {
            column(pick("评分标准", "评分细则"), "按完成比例得分");
        }
        column(pick(SCORE), "$score");
        if (!chance(5)) {
            column(pick(REASON), "$reason");
        }
    }

    private void column(String heading, String cell) {
        columns.add(heading);
        cells.add(cell);
    }

    private void indicators() {
        row(columns.toArray(String[]::new));
        if (!weightTold && chance(3) && columns.contains("一级指标") && columns.contains("二级指标")) {
            execution();
        }
        out.append('*');
        row(cells.toArray(String[]::new));
        List<String> total = new ArrayList<>();
        for (String cell : cells) {
            total.add(cell.equals("$weight") ? "$hundred" : cell.equals("$score") ? "$total" : "");
        }
        total.set(0, pick("总分", "合计", "总计", "得分合计", "总 分"));
        row(total.toArray(String[]::new));
    }

    /** The line of the budget's execution among the indicators. */
    private void execution() {
        List<String> line = new ArrayList<>();
        for (String cell : cells) {
            line.add(
                    cell.startsWith("$first")
                            ? "预算执行"
                            : cell.startsWith("$second") || cell.equals("$name")
                                    ? "预算执行率"
                                    : cell.equals("$weight") ? "10" : "");
        }
        out.append("@truth execution weight=10\n");
        row(line.toArray(String[]::new));
    }

    private void footer() {
        if (chance(3)) {
            row(pick("自评等级", "评价等级"), "$grade");
        }
        if (chance(3)) {
            row(pick("存在问题", "存在的问题"), "$problems");
            row(pick("改进措施", "下一步改进措施"), "$improvements");
        }
        if (chance(3)) {
            row("注：1.其他资金包括自有资金和社会资金。");
            row("2.定量指标按比例得分。");
        }
        if (chance(3)) {
            row(pick("填表人：", "填报人：") + "$contact　　联系电话：$phone");
        }
    }
}
