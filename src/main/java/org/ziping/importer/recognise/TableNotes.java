package org.ziping.importer.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.plan.ReadColumn;
import org.ziping.importer.plan.ReadTable;
import org.ziping.importer.plan.TableKind;
import org.ziping.importer.recognise.IndicatorColumn.Field;

/** Notes how the columns of each table were read, for a person to look at and to correct. */
final class TableNotes {

    private final GridView view;
    private final int row;
    private final int height;

    private TableNotes(GridView view, int row, int height) {
        this.view = view;
        this.row = row;
        this.height = height;
    }

    static ReadTable of(GridView view, IndicatorHeader header) {
        Map<Integer, ReadColumn> read = new HashMap<>();
        for (IndicatorColumn column : header.columns()) {
            String code = column.field() == Field.OTHER
                    ? ReadColumn.NOTHING
                    : column.field().code();
            read.put(column.first(), new ReadColumn(column.first(), column.last(), "", code));
        }
        return new TableNotes(view, header.row(), header.height()).table(TableKind.INDICATORS, read);
    }

    static ReadTable of(GridView view, FundsHeader header) {
        return new TableNotes(view, header.row(), header.height()).single(TableKind.FUNDS, header.columns());
    }

    static ReadTable of(GridView view, SourcesHeader header) {
        Map<Integer, String> codes = new HashMap<>();
        header.columns().forEach((column, source) -> codes.put(column, source.code()));
        return new TableNotes(view, header.row(), header.height()).single(TableKind.SOURCES, codes);
    }

    static ReadTable of(GridView view, int row, SummaryTable table) {
        return new TableNotes(view, row, Math.max(1, table.end() - row)).single(TableKind.SUMMARY, table.columns());
    }

    private ReadTable single(TableKind kind, Map<Integer, String> codes) {
        Map<Integer, ReadColumn> read = new HashMap<>();
        codes.forEach((column, code) -> read.put(column, new ReadColumn(column, column, "", code)));
        return table(kind, read);
    }

    private ReadTable table(TableKind kind, Map<Integer, ReadColumn> read) {
        List<ReadColumn> columns = new ArrayList<>();
        for (int column = 0; column < view.grid().columns(); ) {
            GridCell bottom = view.grid().cell(row + height - 1, column);
            int covered = bottom.blank() ? column : bottom.column() + bottom.columnSpan() - 1;
            ReadColumn found = read.get(column);
            ReadColumn noted = found != null
                    ? new ReadColumn(column, Math.max(found.last(), column), label(column), found.meaning())
                    : new ReadColumn(column, until(column, covered, read), label(column), ReadColumn.NOTHING);
            columns.add(noted);
            column = noted.last() + 1;
        }
        return new ReadTable(view.block(), row, height, kind, TableShape.of(view, row), columns);
    }

    private static int until(int column, int covered, Map<Integer, ReadColumn> read) {
        int last = column;
        while (last < covered && !read.containsKey(last + 1)) {
            last++;
        }
        return last;
    }

    private String label(int column) {
        List<String> words = new ArrayList<>();
        for (int r = row; r < row + height; r++) {
            GridCell cell = view.grid().cell(r, column);
            boolean inside = cell.row() >= row && cell.row() + cell.rowSpan() <= row + height;
            if (inside && !cell.blank() && !words.contains(cell.text())) {
                words.add(cell.text());
            }
        }
        return Findings.quote(String.join(" ", words));
    }
}
