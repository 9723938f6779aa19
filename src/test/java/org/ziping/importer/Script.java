package org.ziping.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A document written down as text. {@code = name} starts a sheet, {@code # } to {@code ### } a heading, {@code |a|b|}
 * a table row, anything else a paragraph. In a row {@code <} continues the cell to the left, {@code ^} the one above;
 * {@code \n} is a line break, {@code {0.95:0%}} a number with a format, {@code {=A1+A2}} a formula without result,
 * {@code {=95:A1}} one with. {@code ~} before a row hides it, {@code ~3} alone hides column 3, from 0.
 */
record Script(String name, List<Piece> pieces) {

    /** A stretch of the document. */
    sealed interface Piece permits Sheet, Paragraph, Rows, HiddenColumn {}

    /** A column of the sheet that is hidden, from 0. */
    record HiddenColumn(int column) implements Piece {}

    /** The beginning of a sheet. */
    record Sheet(String name) implements Piece {}

    /** A paragraph, heading when level is above 0. */
    record Paragraph(int level, String text) implements Piece {}

    /** A table: cells as written, and which rows are hidden. */
    record Rows(List<List<String>> cells, List<Integer> hidden) implements Piece {

        int columns() {
            return cells.stream().mapToInt(List::size).max().orElse(0);
        }

        boolean anchor(int row, int column) {
            String text = text(row, column);
            return !text.equals("<") && !text.equals("^");
        }

        String text(int row, int column) {
            List<String> cellsOfRow = cells.get(row);
            return column < cellsOfRow.size() ? cellsOfRow.get(column) : "";
        }

        int columnSpan(int row, int column) {
            int span = 1;
            while (column + span < columns() && text(row, column + span).equals("<")) {
                span++;
            }
            return span;
        }

        int rowSpan(int row, int column) {
            int span = 1;
            while (row + span < cells.size() && text(row + span, column).equals("^")) {
                span++;
            }
            return span;
        }
    }

    static Script load(String name) {
        try (InputStream in = Script.class.getResourceAsStream("fixtures/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Script parse(String name, String text) {
        List<Piece> pieces = new ArrayList<>();
        List<List<String>> table = new ArrayList<>();
        List<Integer> hidden = new ArrayList<>();
        for (String line : (text + "\n \n").split("\n")) {
            boolean hides = line.startsWith("~|");
            String row = hides ? line.substring(1) : line;
            if (row.startsWith("|")) {
                if (hides) {
                    hidden.add(table.size());
                }
                table.add(cells(row));
                continue;
            }
            if (!table.isEmpty()) {
                pieces.add(new Rows(List.copyOf(table), List.copyOf(hidden)));
                table.clear();
                hidden.clear();
            }
            if (line.matches("~[0-9]+")) {
                pieces.add(new HiddenColumn(Integer.parseInt(line.substring(1))));
            } else if (line.startsWith("= ")) {
                pieces.add(new Sheet(line.substring(2)));
            } else if (line.startsWith("#")) {
                int level = line.indexOf(' ');
                pieces.add(new Paragraph(level, line.substring(level + 1)));
            } else if (!line.isBlank()) {
                pieces.add(new Paragraph(0, line));
            }
        }
        return new Script(name, pieces);
    }

    private static List<String> cells(String line) {
        String inner = line.strip();
        inner = inner.substring(1, inner.endsWith("|") ? inner.length() - 1 : inner.length());
        List<String> cells = new ArrayList<>();
        for (String cell : inner.split("\\|", -1)) {
            cells.add(cell.strip().replace("\\n", "\n"));
        }
        return cells;
    }
}
