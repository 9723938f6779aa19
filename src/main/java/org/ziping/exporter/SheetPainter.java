package org.ziping.exporter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.ziping.report.Cell;
import org.ziping.report.Figure;
import org.ziping.report.Heading;
import org.ziping.report.PageRun;
import org.ziping.report.Paragraph;
import org.ziping.report.Piece;
import org.ziping.report.Space;
import org.ziping.report.Table;
import org.ziping.report.TextStyle;
import org.ziping.report.TypeFace;

/** Puts one run of pages on one sheet, from top to bottom. */
final class SheetPainter {

    /** Excel measures columns in 1/256 of a digit's width: 7 pixels at 96 a inch. */
    private static final double WIDTH_UNITS_PER_TENTH_MM = 96 / 254.0 / 7 * 256;

    private static final double POINTS_PER_TENTH_MM = 72 / 254.0;
    private static final double CELL_PADDING = 8;
    private static final double LINE = 1.3;
    private static final double TEXT_LINE = 1.6;
    private static final float TALLEST_ROW = 409;
    private static final int HUNDRED = 100;
    private static final int TENTHS = 10;

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final PageRun run;
    private final SheetGrid grid;
    private final LineBreaker breaker = new LineBreaker(c -> c < 0x2E80 ? 0.55 : 1);
    private final Map<String, XSSFCell> byKey = new LinkedHashMap<>();
    private final Map<XSSFCell, Figure> sums = new LinkedHashMap<>();
    private int next;
    private CellRangeAddress repeated = new CellRangeAddress(-1, -1, -1, -1);

    SheetPainter(XSSFSheet sheet, SheetStyles styles, PageRun run) {
        this.sheet = sheet;
        this.styles = styles;
        this.run = run;
        grid = new SheetGrid(run);
    }

    void paint() {
        for (int c = 0; c < grid.columns(); c++) {
            sheet.setColumnWidth(c, (int) Math.round(grid.width(c) * WIDTH_UNITS_PER_TENTH_MM));
        }
        for (Piece piece : run.pieces()) {
            if (piece instanceof Table table) {
                table(table);
            } else if (piece instanceof Heading heading) {
                text(heading.text(), heading.style());
            } else if (piece instanceof Paragraph paragraph) {
                paragraph.text().lines().forEach(line -> text(line, paragraph.style()));
            } else if (piece instanceof Space space) {
                sheet.createRow(next++).setHeightInPoints((float) (space.mm() * TENTHS * POINTS_PER_TENTH_MM));
            }
        }
        sums.forEach((cell, figure) -> SheetSums.put(cell, figure, byKey));
        SheetPage.setUp(sheet, run.page(), grid.columns(), Math.max(next, 1), repeated);
    }

    private void text(String text, TextStyle style) {
        String shown = SheetText.of(text);
        SheetStyles.Look look = new SheetStyles.Look(
                style.face(),
                style.halfPoints(),
                style.bold(),
                style.align(),
                false,
                false,
                false,
                SheetText.formulaLike(shown));
        double size = style.halfPoints() / 2.0;
        double em = run.page().width() * TENTHS * POINTS_PER_TENTH_MM / size;
        int lines = breaker.lines(shown, em, 0).size();
        XSSFRow row = sheet.createRow(next);
        row.setHeightInPoints(Math.min(TALLEST_ROW, (float) (lines * size * TEXT_LINE)));
        XSSFCell cell = row.createCell(0);
        cell.setCellStyle(styles.style(look));
        cell.setCellValue(shown);
        if (grid.columns() > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next, 0, grid.columns() - 1));
        }
        next++;
    }

    private void table(Table table) {
        if (!table.joined() && next > 0 && sheet.getRow(next - 1).getHeightInPoints() == 0) {
            next++;
        }
        int[] columns = grid.columns(table);
        double[] heights = RowHeights.of(table, 1, cell -> height(table, cell));
        if (table.headerRows() > 0) {
            repeated = new CellRangeAddress(next, next + table.headerRows() - 1, -1, -1);
        }
        for (int r = 0; r < heights.length; r++) {
            sheet.createRow(next + r).setHeightInPoints(Math.min(TALLEST_ROW, (float) heights[r]));
        }
        for (int r = 0; r < heights.length; r++) {
            for (Cell cell : table.rows().get(r).cells()) {
                CellRangeAddress place = new CellRangeAddress(
                        next + r,
                        next + r + cell.rowSpan() - 1,
                        columns[cell.column()],
                        columns[cell.column() + cell.colSpan()] - 1);
                cell(table, cell, place);
            }
        }
        next += heights.length;
        sheet.addIgnoredErrors(
                new CellRangeAddress(0, next, 0, grid.columns()), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private double height(Table table, Cell cell) {
        double size = table.halfPoints() / 2.0;
        List<Integer> widths = table.widths().subList(cell.column(), cell.column() + cell.colSpan());
        double width = widths.stream().mapToInt(w -> w).sum() * POINTS_PER_TENTH_MM - CELL_PADDING;
        return breaker.lines(SheetText.of(cell.text()), width / size, 0).size() * size * LINE + CELL_PADDING;
    }

    private void cell(Table table, Cell cell, CellRangeAddress place) {
        String text = SheetText.of(cell.text());
        boolean percent =
                cell.figure().filter(f -> f.kind() == Figure.Kind.PERCENT).isPresent();
        SheetStyles.Look look = new SheetStyles.Look(
                cell.bold() ? TypeFace.HEITI : TypeFace.FANGSONG,
                table.halfPoints(),
                false,
                cell.align(),
                table.ruled(),
                percent,
                cell.low(),
                cell.figure().isEmpty() && SheetText.formulaLike(text));
        for (int r = place.getFirstRow(); r <= place.getLastRow(); r++) {
            for (int c = place.getFirstColumn(); c <= place.getLastColumn(); c++) {
                sheet.getRow(r).createCell(c).setCellStyle(styles.style(look));
            }
        }
        XSSFCell first = sheet.getRow(place.getFirstRow()).getCell(place.getFirstColumn());
        if (cell.figure().isPresent()) {
            figure(first, cell.figure().get());
        } else if (!text.isEmpty()) {
            first.setCellValue(text);
        }
        if (place.getNumberOfCells() > 1) {
            sheet.addMergedRegionUnsafe(place);
        }
    }

    private void figure(XSSFCell cell, Figure figure) {
        double value = figure.value().doubleValue();
        cell.setCellValue(figure.kind() == Figure.Kind.PERCENT ? value / HUNDRED : value);
        if (!figure.key().isEmpty()) {
            byKey.put(figure.key(), cell);
        }
        if (!figure.sumOf().isEmpty()) {
            sums.put(cell, figure);
        }
    }
}
