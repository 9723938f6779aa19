package org.ziping.exporter;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.ziping.report.Cell;
import org.ziping.report.Figure;
import org.ziping.report.Heading;
import org.ziping.report.LineBreaker;
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
    private static final double LINE = 1.5;
    private static final double BODY_LINE = 1.8;
    private static final double TALLEST_ROW = 409;
    private static final int WHOLE_LINES = 10;
    private static final int PART_LINES = 3;
    private static final double BELOW_TABLE = 6;
    private static final double TALL_PART = 100;
    private static final double HALF_EM = 0.5;
    private static final int HUNDRED = 100;
    private static final int TENTHS = 10;
    private static final String INDENT = "\u3000\u3000";

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final PageRun run;
    private final SheetGrid grid;
    private final SheetRows rows;
    private final LineBreaker breaker = new LineBreaker(LineBreaker::usual);
    private final Map<String, XSSFCell> byKey = new LinkedHashMap<>();
    private final Map<XSSFCell, Figure> sums = new LinkedHashMap<>();
    private CellRangeAddress repeated = new CellRangeAddress(-1, -1, -1, -1);

    SheetPainter(XSSFSheet sheet, SheetStyles styles, PageRun run) {
        this.sheet = sheet;
        this.styles = styles;
        this.run = run;
        grid = new SheetGrid(run);
        rows = new SheetRows(sheet);
    }

    /** Paints all pieces; of equal tables only the very one repeats its heading. */
    @SuppressWarnings("ReferenceEquality")
    void paint() {
        for (int c = 0; c < grid.columns(); c++) {
            sheet.setColumnWidth(c, (int) Math.round(grid.width(c) * WIDTH_UNITS_PER_TENTH_MM));
        }
        Table repeating = repeating();
        int closing = run.closing();
        for (int i = 0; i < run.pieces().size(); i++) {
            Piece piece = run.pieces().get(i);
            if (piece instanceof Table table) {
                table(table, table.equals(repeating));
            } else if (piece instanceof Heading heading) {
                text(heading.text(), heading.style());
                rows.keepWithNext(rows.count() - 1);
            } else if (piece instanceof Paragraph paragraph) {
                if (i > 0 && run.pieces().get(i - 1) instanceof Table) {
                    rows.add(BELOW_TABLE);
                    rows.keepWithNext(rows.count() - 1);
                }
                paragraph.text().lines().forEach(line -> text(line, paragraph.style()));
            } else if (piece instanceof Space space) {
                rows.add(space.mm() * TENTHS * POINTS_PER_TENTH_MM);
            }
            if (i >= closing - 1 && i + 1 < run.pieces().size() && rows.count() > 0) {
                rows.keepWithNext(rows.count() - 1);
            }
        }
        sums.forEach((cell, figure) -> SheetSums.put(cell, figure, byKey));
        rows.finish(run.page().height() * TENTHS * POINTS_PER_TENTH_MM, repeated);
        SheetPage.setUp(sheet, run.page(), grid.columns(), Math.max(rows.count(), 1), repeated);
        if (repeated.getLastRow() >= 0) {
            SheetPage.freeze(sheet, repeated.getLastRow(), rows.heightTo(repeated.getLastRow()));
        }
    }

    /** The table whose header stands on every page: the longest one, unless running text follows it. */
    private @Nullable Table repeating() {
        Table longest = null;
        for (Piece piece : run.pieces()) {
            if (piece instanceof Table table) {
                boolean longer =
                        longest == null || table.rows().size() > longest.rows().size();
                longest = table.headerRows() > 0 && longer ? table : longest;
            } else if (piece instanceof Heading || (piece instanceof Paragraph p && p.style() == TextStyle.BODY)) {
                longest = null;
            }
        }
        return longest;
    }

    /** A paragraph; a long one over several rows of the sheet, so that it may go on on the next page. */
    private void text(String text, TextStyle style) {
        String shown = SheetText.of(style.indented() ? INDENT + text.strip() : text);
        SheetStyles.Look look = new SheetStyles.Look(
                style.face(),
                style.halfPoints(),
                style.bold(),
                style.align(),
                false,
                "",
                style.indented() ? SheetStyles.Upright.SPREAD : SheetStyles.Upright.MIDDLE,
                SheetText.formulaLike(shown));
        double size = style.halfPoints() / 2.0;
        double em = run.page().width() * TENTHS * POINTS_PER_TENTH_MM / size - HALF_EM;
        double pitch = size * (style.indented() ? BODY_LINE : LINE);
        int lines = breaker.lines(shown, em, 0).size();
        int first = rows.count();
        for (int left = lines; left > 0; ) {
            int part = lines <= WHOLE_LINES ? lines : Math.min(left, PART_LINES);
            rows.add(part * pitch);
            left -= part;
        }
        CellRangeAddress place = new CellRangeAddress(first, rows.count() - 1, 0, grid.columns() - 1);
        style(place, look).setCellValue(shown);
        rows.merge(place, false);
        if (rows.count() - first > 1) {
            rows.keepWithNext(first);
            rows.keepWithNext(rows.count() - 2);
        }
    }

    private void table(Table table, boolean repeats) {
        int[] columns = grid.columns(table);
        double[] heights = CellHeights.of(table);
        int[] starts = new int[heights.length + 1];
        for (int r = 0; r < heights.length; r++) {
            starts[r] = rows.count();
            addRows(heights[r]);
        }
        starts[heights.length] = rows.count();
        if (repeats) {
            repeated = new CellRangeAddress(starts[0], starts[table.headerRows()] - 1, -1, -1);
        }
        boolean whole = CellHeights.keptWhole(table, run.page().height() * TENTHS * POINTS_PER_TENTH_MM);
        for (int r = 0; r < heights.length - 1; r++) {
            if (whole || r < table.headerRows() || r == heights.length - 2) {
                rows.keepWithNext(starts[r + 1] - 1);
            }
        }
        for (int r = 0; r < heights.length; r++) {
            for (Cell cell : table.rows().get(r).cells()) {
                CellRangeAddress place = new CellRangeAddress(
                        starts[r],
                        starts[r + cell.rowSpan()] - 1,
                        columns[cell.column()],
                        columns[cell.column() + cell.colSpan()] - 1);
                cell(table, cell, place);
            }
        }
        sheet.addIgnoredErrors(
                new CellRangeAddress(starts[0], rows.count() - 1, 0, grid.columns() - 1),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    /** A row of a table, in parts where it is higher than one of a sheet can be. */
    private void addRows(double height) {
        int count = height <= TALLEST_ROW ? 1 : (int) Math.ceil(height / TALL_PART);
        for (int i = 0; i < count; i++) {
            rows.add(height / count);
        }
    }

    private void cell(Table table, Cell cell, CellRangeAddress place) {
        String text = SheetText.of(cell.text());
        SheetStyles.Look look = new SheetStyles.Look(
                cell.bold() ? TypeFace.HEITI : TypeFace.FANGSONG,
                table.halfPoints(),
                false,
                cell.align(),
                table.ruled(),
                cell.figure().map(SheetStyles::format).orElse(""),
                upright(cell, place),
                cell.figure().isEmpty() && SheetText.formulaLike(text));
        XSSFCell first = style(place, look);
        if (cell.figure().isPresent()) {
            figure(first, cell.figure().get());
        } else if (!text.isEmpty()) {
            first.setCellValue(text);
        }
        rows.merge(place, cell.rowSpan() > 1);
    }

    /** What is higher than a page can show is read from the top. */
    private static SheetStyles.Upright upright(Cell cell, CellRangeAddress place) {
        boolean parted = cell.rowSpan() == 1 && place.getFirstRow() < place.getLastRow();
        return parted ? SheetStyles.Upright.TOP : cell.low() ? SheetStyles.Upright.BOTTOM : SheetStyles.Upright.MIDDLE;
    }

    /** Every cell of a place gets the look, or borders would vanish; returns the first one. */
    private XSSFCell style(CellRangeAddress place, SheetStyles.Look look) {
        for (int r = place.getFirstRow(); r <= place.getLastRow(); r++) {
            for (int c = place.getFirstColumn(); c <= place.getLastColumn(); c++) {
                sheet.getRow(r).createCell(c).setCellStyle(styles.style(look));
            }
        }
        return sheet.getRow(place.getFirstRow()).getCell(place.getFirstColumn());
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
