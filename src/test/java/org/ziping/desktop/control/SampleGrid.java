package org.ziping.desktop.control;

import java.util.ArrayList;
import java.util.List;

/**
 * Five columns to try a grid on: a row number, a tier merged over each three rows, a name, a value and
 * a computed length of the value. Keeps a record of what it was told.
 */
final class SampleGrid implements GridModel {

    static final int TIER = 1;
    static final int NAME = 2;
    static final int VALUE = 3;
    static final int LENGTH = 4;

    final List<String> told = new ArrayList<>();
    private final List<String[]> rows = new ArrayList<>();

    SampleGrid(int count) {
        for (int row = 0; row < count; row++) {
            rows.add(new String[] {"产出" + row / 3, "指标" + row, "值" + row});
        }
    }

    String value(int row) {
        return rows.get(row)[VALUE - 1];
    }

    @Override
    public List<GridColumn> columns() {
        return List.of(
                GridColumn.centred("行", 3, 0),
                GridColumn.centred("一级", 6, 0),
                GridColumn.text("名称", 12, 1),
                GridColumn.text("业绩值", 8, 0).under("数值"),
                GridColumn.figures("长度", 5, 0).under("数值"));
    }

    @Override
    public int rowCount() {
        return rows.size();
    }

    @Override
    public String text(int row, int column) {
        return switch (column) {
            case 0 -> String.valueOf(row + 1);
            case LENGTH -> String.valueOf(value(row).length());
            default -> rows.get(row)[column - 1];
        };
    }

    @Override
    public CellKind kind(int row, int column) {
        return switch (column) {
            case 0 -> CellKind.LABEL;
            case LENGTH -> CellKind.COMPUTED;
            default -> CellKind.ENTERED;
        };
    }

    @Override
    public GridSpan span(int row, int column) {
        int first = row / 3 * 3;
        return column == TIER ? new GridSpan(first, Math.min(first + 2, rows.size() - 1)) : GridSpan.single(row);
    }

    @Override
    public String tooltip(int row, int column) {
        return column == LENGTH ? "业绩值有几个字" : "";
    }

    @Override
    public void typed(int row, int column, String text) {
        told.add("typed " + row + "," + column + " " + text);
    }

    @Override
    public void commit(int row, int column, String text) {
        told.add("commit " + row + "," + column + " " + text);
        put(row, column, text);
    }

    @Override
    public void cancel(int row, int column) {
        told.add("cancel " + row + "," + column);
    }

    @Override
    public void pasteBlock(int row, int column, List<List<String>> block) {
        told.add("paste " + row + "," + column + " " + block);
    }

    @Override
    public void clear(List<CellPosition> cells) {
        cells.forEach(cell -> put(cell.row(), cell.column(), ""));
        told.add("clear " + cells.size());
    }

    private void put(int row, int column, String text) {
        rows.get(row)[column - 1] = text;
    }
}
