package org.ziping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ziping.form.Forms;
import org.ziping.model.Evaluation;
import org.ziping.model.EvidenceFile;
import org.ziping.model.IndicatorId;
import org.ziping.model.Samples;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorer;

class EvidenceOrderTest {

    private static final Optional<IndicatorId> RENT = Optional.of(new IndicatorId(4));
    private static final Optional<IndicatorId> PROMPT = Optional.of(new IndicatorId(3));
    private static final Optional<IndicatorId> GONE = Optional.of(new IndicatorId(77));

    private final Evaluation evaluation = Samples.jinbao()
            .attach(RENT, List.of(file("合同.pdf"), file("a/b:发票?.jpg")))
            .attach(GONE, List.of(file("旧表.xls")))
            .attach(Optional.empty(), List.of(file("批复.docx")))
            .attach(PROMPT, List.of(file("x".repeat(300) + ".pdf")));

    @Test
    void theProjectComesFirstThenItsLinesThenWhatDeletedLinesLeft() {
        assertThat(EvidenceOrder.of(evaluation))
                .extracting(EvidenceOrder.Entry::mark)
                .containsExactly("0-1", "1-1", "2-1", "2-2", "3-1");
        assertThat(EvidenceOrder.of(evaluation))
                .extracting(EvidenceOrder.Entry::folder)
                .containsExactly("00 项目整体", "01 系统故障响应及时性", "02 线路租赁费（万元）", "02 线路租赁费（万元）", "03 （指标已删除）");
    }

    @Test
    void fileNamesAreLegalEverywhereAndKeepTheirEnding() {
        List<String> names = EvidenceOrder.of(evaluation).stream()
                .map(EvidenceOrder.Entry::fileName)
                .toList();
        assertThat(names).contains("2-2 a b 发票.jpg").allMatch(name -> name.length() < 140);
        assertThat(names.get(1)).startsWith("1-1 xxx").endsWith(".pdf");
    }

    @Test
    void theReportEndsWithTheListOnlyWhereThereIsEvidence() {
        assertThat(texts(evaluation)).contains("佐证材料清单", "合同.pdf", "0-1", "（指标已删除）");
        assertThat(texts(Samples.jinbao())).doesNotContain("佐证材料清单");
    }

    private static List<String> texts(Evaluation evaluation) {
        var card = new Scorer(RuleSets.shipped().findOrDefault(evaluation.ruleSet())).score(evaluation);
        ReportDocument document = ReportLayout.of(
                evaluation, card, Forms.shipped().find("xinzhou").orElseThrow());
        return document.runs().stream()
                .flatMap(run -> run.pieces().stream())
                .flatMap(EvidenceOrderTest::texts)
                .toList();
    }

    private static Stream<String> texts(Piece piece) {
        if (piece instanceof Table table) {
            return table.rows().stream().flatMap(r -> r.cells().stream()).map(Cell::text);
        }
        return piece instanceof Heading heading ? Stream.of(heading.text()) : Stream.empty();
    }

    private static EvidenceFile file(String name) {
        return new EvidenceFile(name, 2_500_000, "0123456789abcdef", Optional.empty());
    }
}
