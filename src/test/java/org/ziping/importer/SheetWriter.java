package org.ziping.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a script as a workbook; digits become numbers when asked to. */
final class SheetWriter {

    /** Longer ones are codes, which a person writes as text because a workbook would round them. */
    private static final int LONGEST_NUMBER = 15;

    private final Workbook workbook;
    private final boolean numbers;
    private Sheet sheet;
    private int next;

    private SheetWriter(Workbook workbook, boolean numbers) {
        this.workbook = workbook;
        this.numbers = numbers;
        this.sheet = workbook.createSheet("Sheet1");
    }

    static byte[] xlsx(Script script, boolean numbers) {
        return write(script, new XSSFWorkbook(), numbers);
    }

    static byte[] xls(Script script, boolean numbers) {
        return write(script, new HSSFWorkbook(), numbers);
    }

    private static byte[] write(Script script, Workbook workbook, boolean numbers) {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            SheetWriter writer = new SheetWriter(workbook, numbers);
            script.pieces().forEach(writer::write);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Script.Piece piece) {
        if (piece instanceof Script.Sheet named) {
            if (next == 0 && workbook.getNumberOfSheets() == 1) {
                workbook.setSheetName(0, named.name());
            } else {
                sheet = workbook.createSheet(named.name());
            }
            next = 0;
        } else if (piece instanceof Script.Paragraph paragraph) {
            row(next).createCell(0).setCellValue(paragraph.text());
            next++;
        } else if (piece instanceof Script.HiddenColumn hidden) {
            sheet.setColumnHidden(hidden.column(), true);
        } else if (piece instanceof Script.Rows rows) {
            rows(rows);
        }
    }

    private void rows(Script.Rows rows) {
        for (int r = 0; r < rows.cells().size(); r++) {
            Row row = row(next + r);
            row.setZeroHeight(rows.hidden().contains(r));
            for (int c = 0; c < rows.columns(); c++) {
                if (!rows.anchor(r, c)) {
                    continue;
                }
                cell(row.createCell(c), rows.text(r, c));
                int down = rows.rowSpan(r, c);
                int across = rows.columnSpan(r, c);
                if (down > 1 || across > 1) {
                    sheet.addMergedRegion(new CellRangeAddress(next + r, next + r + down - 1, c, c + across - 1));
                }
            }
        }
        next += rows.cells().size();
    }

    private Row row(int index) {
        Row row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }

    private void cell(Cell cell, String text) {
        if (text.startsWith("{=")) {
            String formula = text.substring(2, text.length() - 1);
            int colon = formula.indexOf(':');
            cell.setCellFormula(colon < 0 ? formula : formula.substring(colon + 1));
            if (colon >= 0) {
                cell.setCellValue(Double.parseDouble(formula.substring(0, colon)));
            }
        } else if (text.startsWith("{")) {
            int colon = text.indexOf(':');
            cell.setCellValue(Double.parseDouble(text.substring(1, colon)));
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(text.substring(colon + 1, text.length() - 1)));
            cell.setCellStyle(style);
        } else if (numbers && text.length() <= LONGEST_NUMBER && text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (text.isEmpty()) {
            cell.setCellType(CellType.BLANK);
        } else {
            cell.setCellValue(text);
        }
    }
}
