package org.ziping.desktop.importer;

import java.util.List;
import org.ziping.form.Forms;
import org.ziping.importer.Importer;
import org.ziping.importer.correct.Corrections;
import org.ziping.importer.grid.Cancellation;
import org.ziping.importer.grid.FileKind;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.grid.SourceDocument;
import org.ziping.importer.grid.TextGrid;
import org.ziping.importer.plan.ImportPlan;

/** Small self-evaluations as they stand in a sheet, a row a line and cells between bars. */
final class Sheets {

    static final Importer IMPORTER = new Importer(Forms.shipped());

    private static final String TABLE = """
            项目名称|%s|||
            年度|2022|||
            项目资金|年初预算数|全年预算数|全年执行数|得分
            年度资金总额|120|100|90|9
            一级指标|三级指标|年度指标值|实际完成值|分值
            产出指标|巡查次数|≥12次|%s|20
            产出指标|巡查及时|及时|及时|10
            """;

    private Sheets() {}

    /** A document with one sheet for each project; the actual figure makes them differ. */
    static SourceDocument document(String actual, String... projects) {
        return new SourceDocument(
                "自评.xlsx",
                FileKind.XLSX,
                java.util.stream.Stream.of(projects)
                        .<org.ziping.importer.grid.Block>map(name -> grid(name, actual))
                        .toList());
    }

    /** What is read from such a document. */
    static ImportPlan plan(String actual, String... projects) {
        return IMPORTER.read(document(actual, projects), Corrections.NONE, Cancellation.NEVER);
    }

    private static TextGrid grid(String project, String actual) {
        TextGrid.Builder builder = new TextGrid.Builder("工作表 " + project, false);
        List<String> lines = TABLE.formatted(project, actual).lines().toList();
        for (int row = 0; row < lines.size(); row++) {
            String[] cells = lines.get(row).split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                builder.cell(row, column, cells[column], GridCell.State.KNOWN);
            }
        }
        return builder.merge(5, 6, 0, 0).build();
    }
}
