package org.ziping.importer.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ziping.importer.grid.Block;
import org.ziping.importer.grid.FileKind;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.grid.SourceDocument;
import org.ziping.importer.grid.TextGrid;
import org.ziping.importer.grid.TextLine;
import org.ziping.model.FiledContradiction;
import org.ziping.model.FiledContradiction.Kind;

class AnnexNumbersTest {

    @Test
    void oneTitleUnderTwoNumbersIsFound() {
        assertThat(found("附件2：项目支出绩效自评表", "附件１.项目支出 绩效自评表"))
                .containsExactly(FiledContradiction.of(Kind.ANNEX_NUMBER, "附件2", "附件1", "项目支出绩效自评表"));
    }

    @Test
    void oneNumberWrittenInTwoWaysAndTwoAnnexesAreNot() {
        assertThat(found("附件一：项目支出绩效自评表", "附件1 项目支出绩效自评表")).isEmpty();
        assertThat(found("附件1：项目支出绩效自评表", "附件2：佐证材料目录")).isEmpty();
        assertThat(found("附件2", "附件1", "项目支出绩效自评表")).isEmpty();
    }

    private static List<FiledContradiction> found(String line, String... cells) {
        TextGrid.Builder grid = new TextGrid.Builder("表 1", false);
        for (int i = 0; i < cells.length; i++) {
            grid.cell(i, 0, cells[i], GridCell.State.KNOWN);
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new TextLine("第 1 段", line, 0));
        blocks.add(grid.build());
        return AnnexNumbers.of(new SourceDocument("x.docx", FileKind.DOCX, blocks));
    }
}
