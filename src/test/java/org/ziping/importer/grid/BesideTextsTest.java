package org.ziping.importer.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Comments and the words of shapes and text boxes are no cells, and do not vanish either. */
final class BesideTextsTest {

    @Test
    void ofAWorkbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("表");
            comment(workbook, sheet);
            sheet.createDrawingPatriarch()
                    .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 4, 4))
                    .setText("框里的话");
            assertThat(notes("表.xlsx", workbook)).containsExactly("批注 1 请核实", "图形 1 框里的话");
        }
    }

    @Test
    void ofABinaryWorkbook() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("表");
            comment(workbook, sheet);
            sheet.createDrawingPatriarch()
                    .createTextbox(new HSSFClientAnchor(0, 0, 0, 0, (short) 1, 1, (short) 4, 4))
                    .setString(new HSSFRichTextString("框里的话"));
            assertThat(notes("表.xls", workbook)).containsExactly("批注 1 请核实", "图形 1 框里的话");
        }
    }

    @Test
    void ofABinaryTextDocument() throws IOException {
        SourceDocument read =
                new SourceReader().read(Path.of("src/test/resources/org/ziping/importer/binary/comment-and-box.doc"));
        assertThat(read.lines().stream().filter(TextLine::note).map(l -> l.place() + " " + l.text()))
                .containsExactly("图形 1 框里说明五十个字", "脚注 1 按月统计口径", "批注 1 这里请核实");
    }

    private static void comment(Workbook workbook, Sheet sheet) {
        Row row = sheet.createRow(0);
        row.createCell(0).setCellValue("项目名称");
        CreationHelper helper = workbook.getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol2(3);
        anchor.setRow2(3);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString("请核实"));
        row.getCell(0).setCellComment(comment);
    }

    private static List<String> notes(String name, Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return new SourceReader()
                .read(name, out.toByteArray()).lines().stream()
                        .filter(TextLine::note)
                        .map(l -> l.place() + " " + l.text())
                        .toList();
    }
}
