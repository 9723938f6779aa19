package org.ziping.importer.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Tables written as text come out cell by cell, whatever encodes or separates them. */
final class DelimitedReaderTest {

    private static final String TABLE = "项目名称,得分\r\n\"道路,桥梁\",\"90\"\n\"他说\"\"好\"\"\n真的\",=\"001\"\n";

    private static TextGrid read(byte[] bytes) throws IOException {
        return new SourceReader().read("自评.csv", bytes).grids().get(0);
    }

    @Test
    void quotesHoldSeparatorsQuotesAndLines() throws IOException {
        TextGrid grid = read(TABLE.getBytes(StandardCharsets.UTF_8));

        assertThat(grid.texts()).containsExactly("项目名称", "得分", "道路,桥梁", "90", "他说\"好\"\n真的", "001");
        assertThat(grid.rows()).isEqualTo(3);
    }

    @Test
    void everyUsualEncodingReadsTheSame() throws IOException {
        for (byte[] bytes : new byte[][] {
            TABLE.getBytes(Charset.forName("GBK")),
            ("\ufeff" + TABLE).getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + TABLE).getBytes(StandardCharsets.UTF_16LE)
        }) {
            assertThat(read(bytes).texts()).contains("项目名称", "道路,桥梁");
        }
    }

    @Test
    void tabsWinOverCommasInsideTheCells() throws IOException {
        TextGrid grid = read("三级指标\t目标值\n巡查,及时\t12次\n".getBytes(StandardCharsets.UTF_8));

        assertThat(grid.text(1, 0)).isEqualTo("巡查,及时");
    }
}
