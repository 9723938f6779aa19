package org.ziping.desktop.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.model.Evaluation;
import org.ziping.model.EvidenceFile;
import org.ziping.model.EvidenceState;
import org.ziping.model.IndicatorId;
import org.ziping.model.Samples;

class EvidenceRowTest {

    private final EvidenceFile copied = new EvidenceFile("合同.pdf", 1025, "aa", Optional.empty());
    private final EvidenceFile linked = new EvidenceFile("照片.jpg", 3 << 20, "bb", Optional.of("D:\\照片.jpg"));
    private final Evaluation evaluation =
            Samples.jinbao().attach(Optional.of(new IndicatorId(4)), List.of(copied, linked));

    @Test
    void aRowSaysWhereTheFileIsKeptAndHowItWasSeenLast() {
        List<EvidenceRow> rows = EvidenceRow.of(evaluation, Map.of(linked, EvidenceState.CHANGED));

        assertThat(rows).extracting(EvidenceRow::state).containsExactly("未核对", "! 内容已变");
        assertThat(rows).extracting(EvidenceRow::kept).containsExactly("已复制到自评库", "链接 D:\\照片.jpg");
        assertThat(rows).extracting(EvidenceRow::size).containsExactly("2 KB", "3 MB");
    }

    @Test
    void newEvidenceCanGoToTheProjectOrToAnyLine() {
        List<LineChoice> choices = LineChoice.of(evaluation);
        assertThat(choices).hasSize(1 + evaluation.indicators().size());
        assertThat(choices.get(0).line()).isEmpty();
        assertThat(choices.get(4).name()).isEqualTo("成本指标  线路租赁费（万元）");
    }
}
