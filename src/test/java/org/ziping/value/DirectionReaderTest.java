package org.ziping.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DirectionReaderTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "≥95%, 满意度, 满意度指标, ≥, written",
                "≤5%, 结余率, 质量指标, ≤, written",
                "=100%, 足额保障率, 质量指标, =, written",
                "不超过5天, 响应时间, 时效指标, ≤, written",
                "5天以内, 办理时限, 时效指标, ≤, written",
                "95%以上, 投诉率, 满意度指标, ≥, written",
                "22.8, 公猪舍(≥**平方米), 数量指标, ≥, written",
                "55.32, 线路租赁费（万元）, 成本指标, ≤, inferred",
                "3, 社保卡宣传成本（万元）, 成本指标, ≤, inferred",
                "12, 信息系统电费（万元）, 成本指标, ≤, inferred",
                "200万, 省级宣传片制作费、申报文本编制费、自评估报告编制费, 成本指标, ≤, inferred",
                "1000万元, 每年财政补助1000万元, 成本, ≤, inferred",
                "20万元, 项目计划总投资, 成本指标, ≤, inferred",
                "90, 项目总成本, 数量指标, ≤, inferred",
                "100%, 生均补助标准达标率, 成本指标, ≥, inferred",
                "100%, 信息系统全年无安全事故率（%）, 质量指标, ≥, inferred",
                "100%, 信息系统网络畅通率（%）, 社会效益, ≥, inferred",
                "0起, 因粮食市场波动引起的粮食安全事件发生数, 满意度指标, ≤, inferred",
                "0, 县级储备粮库存粮食明显变质比例, 质量指标, ≤, inferred",
                "0起, 无安全事故, 社会效益, ≤, inferred",
                "3, 安全事故数, 质量指标, ≤, inferred",
                "2, 有效投诉次数, 满意度指标, ≤, inferred",
                "1%, 信访投诉率, 满意度, ≤, inferred",
                "100%, 投诉办结率, 满意度, ≥, inferred",
                "100%, 隐患整改率, 质量指标, ≥, inferred",
                "100%, 故障修复率, 质量指标, ≥, inferred",
                "及时, 系统故障响应及时性, 时效指标, ≥, inferred",
                "5%, 结余率, 质量指标, ≤, inferred",
                "5万元, 节约成本, 经济效益, ≥, inferred",
                "10%, 成本节约率, 成本指标, ≥, inferred",
                "10%, 事故发生率下降, 社会效益, ≥, inferred",
                "360天, 年度免费开放服务天, 数量指标, ≥, inferred",
                "12万元, 特色产业带动增加受益农户收入(总收入), 经济效益指标, ≥, inferred",
                "100, 委托业务报告合格率, 质量指标, ≥, inferred",
                "8, 缴费人数, 数量指标, ≥, inferred",
                "30分钟, 故障响应时间, 时效指标, ≤, inferred",
                "12月, 完工时间, 时效指标, ≤, inferred",
                "12月底前, 完工时间, 时效指标, ≤, written",
                "43.2, 指标1工程资金金额, 数量指标, ≥, inferred",
            })
    void theSignDecidesElseTheWording(String target, String name, String tier, String symbol, String how) {
        Understood understood = ValueReader.standard().read(target, name);
        DirectionReading reading = DirectionReader.standard().of(understood, name, tier);

        assertThat(reading.direction().symbol()).isEqualTo(symbol);
        assertThat(reading.inferred()).isEqualTo(how.equals("inferred"));
    }

    static Stream<Arguments> names() throws IOException {
        try (InputStream stream = DirectionReaderTest.class.getResourceAsStream("directions.tsv")) {
            String table = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().skip(1).map(line -> Arguments.of((Object[]) line.split("\t", -1)));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void withoutASignTheNameSaysWhichWayIsBetter(String name, String tier, String target, String symbol) {
        DirectionReading reading =
                DirectionReader.standard().of(ValueReader.standard().read(target, name), name, tier);

        assertThat(reading.symbol().orElse("?")).isEqualTo(symbol);
        assertThat(reading.basis()).isNotEqualTo(DirectionReading.Basis.WRITTEN);
    }

    @ParameterizedTest
    @CsvSource({"≥5%, ≥", "≤5%, ≤", "=5%, =", "不低于5%, ≥", "5%以内, ≤", "100%, ≥", "0, ≤", "5%, ?"})
    void aSignOrATargetThatCannotBeMeantOtherwiseSettlesADoubtfulName(String target, String symbol) {
        DirectionReading reading =
                DirectionReader.standard().of(ValueReader.standard().read(target, "淘汰率"), "淘汰率", "质量指标");

        assertThat(reading.symbol().orElse("?")).isEqualTo(symbol);
    }
}
