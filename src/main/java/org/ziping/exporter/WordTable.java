package org.ziping.exporter;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import org.ziping.report.Cell;
import org.ziping.report.Table;
import org.ziping.report.TypeFace;

/**
 * A table of a docx, of fixed widths; without its grid some programs draw vertical merges wrong. Header rows
 * stay with the first row, the last row with the one before it.
 */
final class WordTable {

    private static final double TWENTIETHS_PER_TENTH_MM = 144 / 25.4;
    private static final int HALF_POINT_BORDER = 4;
    private static final int CELL_MARGIN = 60;

    private final Table table;
    private final Below below;
    private final boolean whole;
    private final double leastRow;
    private final Place[][] places;

    private WordTable(Table table, Below below, Room room) {
        this.table = table;
        this.below = below;
        leastRow = room.leastRow();
        whole = CellHeights.keptWhole(table, room.page());
        places = places(table);
    }

    /**
     * What stands below a table.
     *
     * @param continued whether another table that it goes on in
     * @param kept whether something that stays on the page of the last row
     */
    record Below(boolean continued, boolean kept) {}

    /** The height of the page in points, and what of the least height of rows is kept on it. */
    record Room(double page, double leastRow) {}

    static void add(XWPFDocument word, Table table, Below below, Room room) {
        new WordTable(table, below, room).write(word.getDocument().getBody().addNewTbl());
    }

    /** A cell, or the place below one that it covers. */
    private record Place(Cell cell, boolean begins) {}

    private static Place[][] places(Table table) {
        Place[][] places = new Place[table.rows().size()][table.widths().size()];
        for (int r = 0; r < places.length; r++) {
            for (Cell cell : table.rows().get(r).cells()) {
                for (int below = r; below < r + cell.rowSpan(); below++) {
                    places[below][cell.column()] = new Place(cell, below == r);
                }
            }
        }
        return places;
    }

    private void write(CTTbl tbl) {
        CTTblPr properties = tbl.addNewTblPr();
        width(properties.addNewTblW(), 0, table.widths().size());
        properties.addNewJc().setVal(STJcTable.CENTER);
        if (table.ruled()) {
            borders(properties.addNewTblBorders());
        }
        if (table.ruled() && below.continued()) {
            properties.getTblBorders().getBottom().setVal(STBorder.NIL);
        }
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblCellMar margins = properties.addNewTblCellMar();
        margin(margins.addNewLeft());
        margin(margins.addNewRight());
        var grid = tbl.addNewTblGrid();
        table.widths().forEach(w -> grid.addNewGridCol().setW(twentieths(w)));
        for (int r = 0; r < places.length; r++) {
            row(tbl.addNewTr(), r);
        }
    }

    private void row(CTRow tr, int row) {
        CTTrPr properties = tr.addNewTrPr();
        properties.addNewCantSplit();
        var height = properties.addNewTrHeight();
        height.setVal(twentieths((int) (table.rows().get(row).height() * leastRow)));
        height.setHRule(STHeightRule.AT_LEAST);
        if (row < table.headerRows()) {
            properties.addNewTblHeader();
        }
        boolean kept =
                row == places.length - 1 ? below.kept() : whole || row < table.headerRows() || row == places.length - 2;
        for (Place place : places[row]) {
            if (place != null) {
                CTTc tc = tr.addNewTc();
                cell(tc, place.cell(), place.begins());
                if (kept) {
                    tc.getPList().forEach(p -> p.getPPr().addNewKeepNext());
                }
            }
        }
    }

    private void cell(CTTc tc, Cell cell, boolean begins) {
        CTTcPr properties = tc.addNewTcPr();
        width(properties.addNewTcW(), cell.column(), cell.column() + cell.colSpan());
        if (cell.colSpan() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.colSpan()));
        }
        if (cell.rowSpan() > 1) {
            properties.addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
        }
        properties.addNewVAlign().setVal(cell.low() ? STVerticalJc.BOTTOM : STVerticalJc.CENTER);
        List<String> lines = begins ? SheetText.of(cell.text()).lines().toList() : List.of();
        if (lines.isEmpty()) {
            paragraph(tc.addNewP(), cell, "");
        }
        lines.forEach(line -> paragraph(tc.addNewP(), cell, line));
    }

    private void paragraph(CTP p, Cell cell, String text) {
        WordText.align(p.addNewPPr().addNewJc(), cell.align());
        CTParaRPr mark = p.getPPr().addNewRPr();
        mark.addNewSz().setVal(BigInteger.valueOf(table.halfPoints()));
        if (text.isEmpty()) {
            return;
        }
        var run = p.addNewR();
        CTRPr look = run.addNewRPr();
        WordStyles.fonts(look.addNewRFonts(), cell.bold() ? TypeFace.HEITI : TypeFace.FANGSONG);
        look.addNewSz().setVal(BigInteger.valueOf(table.halfPoints()));
        CTText content = run.addNewT();
        content.setStringValue(text);
        content.setSpace(SpaceAttribute.Space.PRESERVE);
    }

    private void width(CTTblWidth width, int from, int to) {
        int sum = table.widths().subList(from, to).stream().mapToInt(w -> w).sum();
        width.setType(STTblWidth.DXA);
        width.setW(twentieths(sum));
    }

    private static void margin(CTTblWidth margin) {
        margin.setType(STTblWidth.DXA);
        margin.setW(BigInteger.valueOf(CELL_MARGIN));
    }

    private static void borders(CTTblBorders borders) {
        for (CTBorder border : List.of(
                borders.addNewTop(),
                borders.addNewLeft(),
                borders.addNewBottom(),
                borders.addNewRight(),
                borders.addNewInsideH(),
                borders.addNewInsideV())) {
            border.setVal(STBorder.SINGLE);
            border.setSz(BigInteger.valueOf(HALF_POINT_BORDER));
        }
    }

    private static BigInteger twentieths(int tenthsOfMm) {
        return BigInteger.valueOf(Math.round(tenthsOfMm * TWENTIETHS_PER_TENTH_MM));
    }
}
