package org.ziping.importer.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.ziping.importer.grid.GridCell.State;

/**
 * Lays out one table of a binary text document. Its cells know only where their edges are, so the columns are found
 * from all edges together.
 */
final class DocTable {

    private static final int SAME_EDGE_TWIPS = 40;
    private final TextGrid.Builder grid;
    private final Map<Integer, int[]> openMerges = new HashMap<>();

    DocTable(String place) {
        grid = new TextGrid.Builder(place, false);
    }

    TextGrid read(Table table) {
        List<Integer> edges = edges(table);
        int widest = 0;
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            int first = 0;
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                int right = column(edges, cell.getLeftEdge() + cell.getWidth());
                int next = Math.max(first + 1, edges.isEmpty() ? 0 : right);
                cell(cell, r, first, next - 1);
                first = next;
            }
            widest = Math.max(widest, first);
        }
        openMerges.values().forEach(this::merge);
        return grid.size(table.numRows(), widest).build();
    }

    private void cell(TableCell cell, int row, int first, int last) {
        int[] above = openMerges.get(first);
        if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged() && above != null) {
            above[1] = row;
            return;
        }
        if (above != null) {
            merge(above);
            openMerges.remove(first);
        }
        if (cell.isMerged() && !cell.isFirstMerged() && first > 0) {
            grid.merge(row, row, first - 1, last);
            return;
        }
        grid.cell(row, first, DocReader.visible(cell), State.KNOWN);
        int[] area = {row, row, first, last};
        if (cell.isFirstVerticallyMerged()) {
            openMerges.put(first, area);
        } else {
            merge(area);
        }
    }

    private void merge(int[] area) {
        if (area[1] > area[0] || area[3] > area[2]) {
            grid.merge(area[0], area[1], area[2], area[3]);
        }
    }

    private static List<Integer> edges(Table table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                all.add(cell.getLeftEdge());
                all.add(cell.getLeftEdge() + cell.getWidth());
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE_TWIPS) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private static int column(List<Integer> edges, int edge) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) <= edge + SAME_EDGE_TWIPS) {
            column++;
        }
        return column;
    }
}
