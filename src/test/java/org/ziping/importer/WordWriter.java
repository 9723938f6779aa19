package org.ziping.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes a script as a text document with grid columns, spans and merges as Word writes them. */
final class WordWriter {

    private static final int TABLE_WIDTH = 9000;

    private WordWriter() {}

    static byte[] docx(Script script) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Script.Piece piece : script.pieces()) {
                if (piece instanceof Script.Paragraph paragraph) {
                    paragraph(document.createParagraph(), paragraph);
                } else if (piece instanceof Script.Rows rows) {
                    table(document, rows);
                }
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void paragraph(XWPFParagraph target, Script.Paragraph source) {
        if (source.level() > 0) {
            target.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(source.level() - 1L));
        }
        text(target.createRun(), source.text(), source.level() > 0);
    }

    private static void text(XWPFRun run, String text, boolean bold) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
        run.setBold(bold);
        run.setFontFamily("仿宋_GB2312", XWPFRun.FontCharRange.eastAsia);
        run.setFontFamily("仿宋_GB2312", XWPFRun.FontCharRange.ascii);
        run.setFontFamily("仿宋_GB2312", XWPFRun.FontCharRange.hAnsi);
    }

    private static void table(XWPFDocument document, Script.Rows rows) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        BigInteger width = BigInteger.valueOf(TABLE_WIDTH / rows.columns());
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int c = 0; c < rows.columns(); c++) {
            grid.addNewGridCol().setW(width);
        }
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        for (int r = 0; r < rows.cells().size(); r++) {
            row(table.createRow(), rows, r, width);
        }
    }

    private static void row(XWPFTableRow row, Script.Rows rows, int r, BigInteger width) {
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        for (int c = 0; c < rows.columns(); ) {
            int above = r;
            while (above > 0 && rows.text(above, c).equals("^")) {
                above--;
            }
            int across = rows.columnSpan(above, c);
            XWPFTableCell cell = row.createCell();
            CTTcPr properties = cell.getCTTc().addNewTcPr();
            CTTblWidth cellWidth = properties.addNewTcW();
            cellWidth.setW(width.multiply(BigInteger.valueOf(across)));
            cellWidth.setType(STTblWidth.DXA);
            if (across > 1) {
                properties.addNewGridSpan().setVal(BigInteger.valueOf(across));
            }
            if (rows.rowSpan(above, c) > 1) {
                properties.addNewVMerge().setVal(above == r ? STMerge.RESTART : STMerge.CONTINUE);
            }
            String text = above == r ? rows.text(r, c) : "";
            text(cell.getParagraphs().get(0).createRun(), plain(text), false);
            c += across;
        }
    }

    /** A number with a format as a person would see it. */
    static String plain(String text) {
        if (!text.startsWith("{")) {
            return text;
        }
        String inner = text.substring(1, text.length() - 1);
        int colon = inner.indexOf(':');
        String format = inner.substring(colon + 1);
        if (inner.startsWith("=")) {
            return colon < 0 ? "" : inner.substring(1, colon);
        }
        BigDecimal number = new BigDecimal(inner.substring(0, colon));
        if (!format.endsWith("%")) {
            return number.toPlainString();
        }
        int places = Math.max(
                0, format.length() - 1 - (format.indexOf('.') < 0 ? format.length() : format.indexOf('.') + 1));
        return number.movePointRight(2).setScale(places, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
