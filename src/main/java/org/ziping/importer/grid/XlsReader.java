package org.ziping.importer.grid;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFTextbox;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.ziping.base.Messages;
import org.ziping.importer.grid.GridCell.State;

/** Reads the sheets of a binary workbook. */
final class XlsReader {

    private static final Messages MESSAGES = Messages.of(XlsReader.class);
    private final ReadLimits limits;
    private final Cancellation cancellation;
    private int cellsRead;

    XlsReader(ReadLimits limits, Cancellation cancellation) {
        this.limits = limits;
        this.cancellation = cancellation;
    }

    List<Block> read(HSSFWorkbook workbook) {
        CellTexts texts = new CellTexts(workbook.getInternalWorkbook().isUsing1904DateWindowing());
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
            String place = MESSAGES.text("place.sheet", workbook.getSheetName(i));
            blocks.add(read(workbook.getSheetAt(i), new TextGrid.Builder(place, hidden), texts));
        }
        try {
            blocks.addAll(beside(workbook));
        } catch (RuntimeException e) {
            // A drawing that cannot be read must not cost the sheets; that it is there is said.
            List<TextLine> lines = new ArrayList<>();
            BesideTexts.add(lines, BesideTexts.unreadable(), "shape");
            blocks.addAll(lines);
        }
        return blocks;
    }

    private static List<TextLine> beside(HSSFWorkbook workbook) {
        List<TextLine> comments = new ArrayList<>();
        List<TextLine> shapes = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            HSSFSheet sheet = workbook.getSheetAt(i);
            sheet.getCellComments()
                    .values()
                    .forEach(c -> BesideTexts.add(comments, c.getString().getString(), "comment"));
            HSSFPatriarch drawing = sheet.getDrawingPatriarch();
            for (HSSFShape shape : drawing == null ? List.<HSSFShape>of() : drawing.getChildren()) {
                boolean written = shape instanceof HSSFTextbox && !(shape instanceof HSSFComment);
                if (written && ((HSSFTextbox) shape).getString() != null) {
                    BesideTexts.add(shapes, ((HSSFTextbox) shape).getString().getString(), "shape");
                }
            }
        }
        comments.addAll(shapes);
        return comments;
    }

    private TextGrid read(Sheet sheet, TextGrid.Builder grid, CellTexts texts) {
        int widest = 0;
        for (Row row : sheet) {
            cancellation.check();
            if (row.getZeroHeight()) {
                grid.hideRow(row.getRowNum());
            }
            for (Cell cell : row) {
                read(cell, grid, texts);
                widest = Math.max(widest, cell.getColumnIndex());
            }
        }
        for (int column = 0; column <= widest; column++) {
            if (sheet.isColumnHidden(column)) {
                grid.hideColumns(column, column);
            }
        }
        for (CellRangeAddress area : sheet.getMergedRegions()) {
            grid.merge(area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn());
        }
        return grid.build();
    }

    private void read(Cell cell, TextGrid.Builder grid, CellTexts texts) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        String text = switch (type) {
            case STRING -> cell.getStringCellValue().replace("\r\n", "\n").replace('\r', '\n');
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case NUMERIC ->
                texts.number(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString(),
                        formula);
            default -> "";
        };
        State state = type == CellType.ERROR ? State.FAILED : State.KNOWN;
        if (!text.isBlank() || state != State.KNOWN) {
            cellsRead++;
            if (cellsRead > limits.cells()) {
                throw new LimitExceededException("cells");
            }
        }
        grid.cell(cell.getRowIndex(), cell.getColumnIndex(), text, state);
    }
}
