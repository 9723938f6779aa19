package org.ziping.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A project whose figures are written into layouts: known before any of it is read.
 *
 * @param texts placeholder to text, for all that stands once
 * @param rows placeholder to text of each indicator
 */
record LayoutProject(Map<String, String> texts, List<Map<String, String>> rows) {

    private static final List<String> FIELDS = List.of(
            "first",
            "second",
            "name",
            "weight",
            "sign",
            "value",
            "tunit",
            "avalue",
            "aunit",
            "completion",
            "score",
            "reason");

    /** Four projects that share no figure a reader could mix up unnoticed. */
    static List<LayoutProject> all() {
        return List.of(roads(), training(), hospital(), water());
    }

    private static LayoutProject roads() {
        return new Builder("农村公路养护工程", "清河县公路管理站", "清河县交通运输局", "2023")
                .people("张立民", "赵晓云", "0358-6601234", "2024年3月12日", "140822230000210007")
                .texts("完成县乡公路日常养护386公里，改造危桥4座。", "养护县乡公路392公里，改造危桥4座，路况明显改善。")
                .money("total", "862.5", "845.3", "840.3", "798.81", "94.5")
                .money("fiscal", "700", "690.3", "688", "660.11", "95.63")
                .money("carryover", "62.5", "60", "58", "51.7", "86.17")
                .money("other", "100", "95", "94.3", "87", "91.58")
                .money("central", "310", "305.3", "304", "290.11", "95.02")
                .money("province", "220", "215", "214", "208", "96.74")
                .money("city", "110", "109", "108.5", "101", "92.66")
                .money("county", "60", "61", "61.5", "61", "100")
                .money("special_account", "31", "32", "33", "34", "35")
                .money("unit_fund", "41", "42", "43", "44", "45")
                .execution("10", "9.45", "养护合同尾款次年支付")
                .row("产出指标|数量指标|县乡公路养护里程|12|≥|386|公里|392|公里|101.55|12|")
                .row("产出指标|数量指标|危桥改造座数|8|=|4|座|4|座|100|8|")
                .row("产出指标|质量指标|工程验收合格率|10|≥|98|%|99.2|%|101.22|10|")
                .row("产出指标|时效指标|养护任务按期完成率|10|≥|95|%|90|%|94.74|9.47|受汛期影响，两个标段推迟完工，今后提前排定工期。")
                .row("产出指标|成本指标|每公里日常养护成本|10|≤|1.2|万元|1.15|万元|95.83|10|")
                .row("效益指标|社会效益指标|群众出行条件|15||明显改善||明显改善||100|15|")
                .row("效益指标|可持续影响指标|管护长效机制|15||建立健全||基本建立||85|12.5|乡镇养护员配备不足")
                .row("满意度指标|服务对象满意度指标|沿线群众满意度|10|≥|90|%|93.6|%|104|10|")
                .total("96.42", "优")
                .build();
    }

    private static LayoutProject training() {
        return new Builder("职业技能提升行动", "云岭市就业服务中心", "云岭市人力资源和社会保障局", "2022")
                .people("李春梅", "周志强", "13800002222", "2023-02-28", "530100221100000351")
                .texts("组织补贴性职业技能培训1200人次。", "组织培训1256人次，取证率较上年提高。")
                .money("total", "360", "348", "347", "348", "100")
                .money("fiscal", "300", "290", "289", "290", "100")
                .money("carryover", "20", "19", "18", "19", "100")
                .money("other", "40", "39", "38", "39", "100")
                .money("central", "120", "121", "122", "121", "100")
                .money("province", "80", "81", "82", "81", "100")
                .money("city", "70", "71", "72", "71", "100")
                .money("county", "16", "17", "18.5", "17", "100")
                .money("special_account", "5", "6", "7", "6", "100")
                .money("unit_fund", "8", "9", "10.5", "9", "100")
                .execution("10", "10", "")
                .row("产出指标|数量指标|培训人次|20|≥|1200|人次|1256|人次|104.67|20|")
                .row("产出指标|质量指标|培训合格率|15|≥|85|%|91.3|%|107.41|15|")
                .row("产出指标|时效指标|培训完成时间|10||2022年12月底前||2022年11月20日||100|10|")
                .row("产出指标|成本指标|人均培训成本|5|≤|2800|元|2771|元|98.96|5|")
                .row("效益指标|经济效益指标|带动增收|10|≥|600|万元|540|万元|90|9|部分学员年底才上岗")
                .row("效益指标|社会效益指标|新增就业人数|20|≥|500|人|655|人|131|20|企业用工需求增加，目标设定偏低")
                .row("满意度指标|服务对象满意度指标|学员满意度|10|≥|95|%|97|%|102.11|10|")
                .total("99", "优秀")
                .build();
    }

    private static LayoutProject hospital() {
        return new Builder("设备购置及信息化建设", "江岸市中心医院", "江岸市卫生健康委员会", "2024")
                .people("孙国华", "吴敏", "027-88881111", "2025.1.15", "420102240001234")
                .texts("购置医疗设备18台（套），建成影像归档系统。", "购置设备17台（套），影像归档系统上线运行。")
                .money("total", "1500", "1520.6", "1510.6", "1206.2", "79.32")
                .money("fiscal", "1000", "1020.6", "1015", "800.2", "78.41")
                .money("carryover", "200", "210", "205", "190", "90.48")
                .money("other", "300", "290", "290.6", "216", "74.48")
                .money("central", "400", "420.6", "415", "300.2", "71.37")
                .money("province", "260", "255", "250", "225", "88.24")
                .money("city", "230", "240", "238", "199", "82.92")
                .money("county", "110", "105", "112", "76", "72.38")
                .money("special_account", "51", "52", "53", "54", "55")
                .money("unit_fund", "61", "62", "63", "64", "65")
                .execution("20", "15.86", "进口设备到货延迟，尾款未付")
                .row("成本指标|经济成本指标|设备采购总成本|20|≤|1200|万元|1152.6|万元|96.05|20|")
                .row("产出指标|数量指标|购置设备数量|15|≥|18|台（套）|17|台（套）|94.44|14.17|一台设备招标两次流标")
                .row("产出指标|质量指标|设备验收合格率|10|=|100|%|100|%|100|10|")
                .row("产出指标|时效指标|系统上线时间|10||2024年10月||2024年12月||80|8|接口改造工作量超出预期")
                .row("效益指标|社会效益指标|门诊候诊时间缩短|15|≥|10|分钟|12.5|分钟|125|15|")
                .row("满意度指标|服务对象满意度指标|患者满意度|5|≥|90|%|92|%|102.22|5|")
                .row("满意度指标|服务对象满意度指标|医护人员满意度|5|≥|85|%|83|%|97.65|4.88|新系统操作尚不熟练")
                .total("92.91", "优")
                .build();
    }

    private static LayoutProject water() {
        return new Builder("小型水库维修养护", "石门区水利工程中心", "石门区水利局", "2021")
                .people("钱卫东", "郑洁", "0736-5322001", "2022/3/1", "430726210003321")
                .texts("维修养护小型水库23座，保障度汛安全。", "维修养护小型水库23座，安全度汛。")
                .money("total", "215", "206", "205", "203.4", "98.74")
                .money("fiscal", "180", "172", "171.5", "170.4", "99.07")
                .money("carryover", "15", "14", "13.5", "13", "92.86")
                .money("other", "22", "21", "20.5", "20", "95.24")
                .money("central", "90", "86", "85.5", "85.4", "99.3")
                .money("province", "50", "46", "45.5", "45", "97.83")
                .money("city", "28", "27", "26.5", "26", "96.3")
                .money("county", "12", "13", "14.5", "11", "84.62")
                .money("special_account", "1.1", "1.2", "1.3", "1.4", "1.5")
                .money("unit_fund", "2.1", "2.2", "2.3", "2.4", "2.5")
                .execution("10", "9.87", "")
                .row("产出指标|数量指标|维修养护水库座数|20|=|23|座|23|座|100|20|")
                .row("产出指标|质量指标|养护工程合格率|20|=|100|%|100|%|100|20|")
                .row("产出指标|时效指标|汛前完成率|10|≥|90|%|87|%|96.67|9.67|材料运输受阻")
                .row("效益指标|社会效益指标|保护下游人口|15|≥|3.2|万人|3.2|万人|100|15|")
                .row("效益指标|生态效益指标|库区水质|15||达到Ⅲ类||达到Ⅲ类||100|15|")
                .row("满意度指标|服务对象满意度指标|受益群众满意度|10|≥|92|%|95|%|103.26|10|")
                .total("99.54", "优")
                .build();
    }

    private static final class Builder {

        private final Map<String, String> texts = new LinkedHashMap<>();
        private final List<Map<String, String>> rows = new ArrayList<>();

        Builder(String project, String unit, String department, String year) {
            texts.put("project", project);
            texts.put("unit", unit);
            texts.put("department", department);
            texts.put("year", year);
            texts.put("money", "万元");
            texts.put("hundred", "100");
        }

        Builder people(String leader, String contact, String phone, String fillDate, String code) {
            texts.put("leader", leader);
            texts.put("contact", contact);
            texts.put("phone", phone);
            texts.put("fillDate", fillDate);
            texts.put("projectCode", code);
            return this;
        }

        Builder texts(String goal, String result) {
            texts.put("annualGoal", goal);
            texts.put("annualGoalResult", result);
            texts.put("overview", "项目按年度计划组织实施，" + goal);
            texts.put("conclusion", "项目总体完成较好。");
            texts.put("problems", "部分工作进度偏慢，资金支付不够均衡。");
            texts.put("improvements", "细化实施计划，加快资金支付。");
            texts.put("otherNotes", "没有其他需要说明的情况。");
            texts.put("practices", "建立周调度制度，按月通报进度。");
            return this;
        }

        Builder money(String source, String initial, String full, String received, String executed, String rate) {
            texts.put("initial." + source, initial);
            texts.put("fullYear." + source, full);
            texts.put("received." + source, received);
            texts.put("executed." + source, executed);
            texts.put("rate." + source, rate);
            return this;
        }

        Builder execution(String weight, String score, String reason) {
            texts.put("bweight", weight);
            texts.put("bscore", score);
            texts.put("breason", reason);
            return this;
        }

        Builder row(String line) {
            String[] parts = line.split("\\|", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < FIELDS.size(); i++) {
                row.put(FIELDS.get(i), parts[i]);
            }
            row.put("no", String.valueOf(rows.size() + 1));
            row.put("target", row.get("sign") + row.get("value") + row.get("tunit"));
            row.put("actual", row.get("avalue") + row.get("aunit"));
            rows.add(row);
            return this;
        }

        Builder total(String total, String grade) {
            texts.put("total", total);
            texts.put("grade", grade);
            return this;
        }

        LayoutProject build() {
            return new LayoutProject(texts, rows);
        }
    }
}
