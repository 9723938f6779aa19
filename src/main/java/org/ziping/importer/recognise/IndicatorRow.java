package org.ziping.importer.recognise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.recognise.IndicatorColumn.Field;

/** One data row below an indicator header, read field by field. */
final class IndicatorRow {

    private final GridView view;
    private final IndicatorHeader header;
    private final int row;

    IndicatorRow(GridView view, IndicatorHeader header, int row) {
        this.view = view;
        this.header = header;
        this.row = row;
    }

    int row() {
        return row;
    }

    /** The cells of a field that belong to it, merged ones from above included; never header cells. */
    List<GridCell> cells(Field field) {
        Set<GridCell> cells = new LinkedHashSet<>();
        for (IndicatorColumn column : header.all(field)) {
            for (int c = column.first(); c <= column.last(); c++) {
                GridCell cell = view.grid().cell(row, c);
                if (column.covers(cell.column()) && cell.row() >= header.end()) {
                    cells.add(cell);
                }
            }
        }
        return new ArrayList<>(cells);
    }

    /** The text of a field, cells of a wide column joined, line breaks taken out. */
    String text(Field field) {
        return cells(field).stream()
                .map(GridCell::text)
                .filter(t -> !t.isBlank())
                .map(IndicatorRow::oneLine)
                .collect(Collectors.joining());
    }

    /** The text of a field only where it starts in this row; merged ones from above are not repeated. */
    String own(Field field) {
        return cells(field).stream()
                .filter(c -> c.row() == row && !c.blank())
                .map(c -> oneLine(c.text()))
                .collect(Collectors.joining());
    }

    /** Score and weight where one cell holds both, in the order of the heading above it. */
    Optional<PointsPair> points(String heading) {
        return header.column(Field.SCORE).flatMap(c -> PointsPair.of(own(Field.SCORE), heading));
    }

    /** The written cells of all fields. */
    List<GridCell> written() {
        Set<GridCell> written = new LinkedHashSet<>();
        header.columns().forEach(c -> written.addAll(cells(c.field())));
        written.removeIf(c -> c.blank() && !c.unknown());
        return new ArrayList<>(written);
    }

    /** The field of the column in which a cell begins. */
    Field field(GridCell cell) {
        return header.columns().stream()
                .filter(c -> c.covers(cell.column()))
                .map(IndicatorColumn::field)
                .findFirst()
                .orElse(Field.OTHER);
    }

    /** The first written cell of a field. */
    Optional<GridCell> cell(Field field) {
        return cells(field).stream().filter(c -> !c.blank() || c.unknown()).findFirst();
    }

    /** The name; where tier and name share a merged cell, the tier's text. */
    String name() {
        String name = text(Field.NAME);
        Optional<IndicatorColumn> column = header.column(Field.NAME);
        if (!name.isEmpty() || column.isEmpty()) {
            return name;
        }
        GridCell cell = view.grid().cell(row, column.get().first());
        boolean merged =
                cell.row() >= header.end() && cell.column() < column.get().first();
        return merged ? oneLine(cell.text()) : "";
    }

    /** Whether anything starts in this row under one of the fields. */
    boolean anyOwn(Field... fields) {
        for (Field field : fields) {
            if (!own(field).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Reasons keep their line breaks and several columns of them stand one below the other. */
    String reason() {
        return cells(Field.REASON).stream()
                .map(GridCell::text)
                .filter(t -> !t.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String oneLine(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return text.replace('\t', ' ').strip();
        }
        String joined = text.replaceAll("(?<=[\\x21-\\x7e])\\s*[\\r\\n]+\\s*(?=[A-Za-z])", " ");
        return joined.replaceAll("\\s*[\\r\\n]+\\s*", "").replace('\t', ' ').strip();
    }
}
