package org.ziping.importer.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ziping.importer.grid.GridCell.State;

/** Collects the rows of one table: spans across and merges down become merged areas of a grid. */
final class DocxTable {

    private static final int WIDEST = 1000;
    private final TextGrid.Builder grid;
    private final Map<Integer, int[]> openMerges = new HashMap<>();
    private int row = -1;
    private int column;
    private int span;
    private boolean rowDeleted;
    private Optional<String> downMerge = Optional.empty();
    private Optional<String> acrossMerge = Optional.empty();
    private int rowsWithCells;
    private int widest;

    DocxTable(String place) {
        grid = new TextGrid.Builder(place, false);
    }

    void startRow() {
        row++;
        column = 0;
        rowDeleted = false;
    }

    void endRow() {
        if (rowDeleted) {
            row--;
        } else {
            rowsWithCells = row + 1;
            widest = Math.max(widest, column);
        }
    }

    void rowProperties(XMLStreamReader reader) throws XMLStreamException {
        Xml.children(reader, name -> {
            switch (name) {
                case "gridBefore" -> column += limited(Xml.integer(reader, "val", 0));
                case "del" -> rowDeleted = true;
                case "hidden" -> grid.hideRow(row);
                default -> {}
            }
            Xml.skip(reader);
        });
    }

    void startCell() {
        span = 1;
        downMerge = Optional.empty();
        acrossMerge = Optional.empty();
    }

    void cellProperties(XMLStreamReader reader) throws XMLStreamException {
        Xml.children(reader, name -> {
            Optional<String> value = Xml.attribute(reader, "val");
            switch (name) {
                case "gridSpan" -> span = Math.max(1, limited(Xml.integer(reader, "val", 1)));
                case "vMerge" -> downMerge = Optional.of(value.orElse("continue"));
                case "hMerge" -> acrossMerge = Optional.of(value.orElse("continue"));
                default -> {}
            }
            Xml.skip(reader);
        });
    }

    void endCell(String text) {
        if (rowDeleted) {
            column += span;
            return;
        }
        int first = column;
        column += span;
        if (column > WIDEST) {
            throw new LimitExceededException("columns");
        }
        int[] above = openMerges.get(first);
        if (above != null && downMerge.filter(m -> !m.equals("restart")).isPresent()) {
            above[1] = row;
            return;
        }
        flush(first);
        int[] area = {row, row, first, column - 1};
        if (acrossMerge.filter(m -> !m.equals("restart")).isPresent() && first > 0) {
            grid.merge(row, row, first - 1, column - 1);
            return;
        }
        grid.cell(row, first, text, State.KNOWN);
        if (downMerge.isPresent()) {
            openMerges.put(first, area);
        } else if (span > 1) {
            grid.merge(row, row, first, column - 1);
        }
    }

    TextGrid build() {
        openMerges.keySet().stream().toList().forEach(this::flush);
        return grid.size(rowsWithCells, widest).build();
    }

    private void flush(int first) {
        int[] area = openMerges.remove(first);
        if (area != null && (area[1] > area[0] || area[3] > area[2])) {
            grid.merge(area[0], area[1], area[2], area[3]);
        }
    }

    private static int limited(int columns) {
        return Math.min(Math.max(columns, 0), WIDEST + 1);
    }
}
