package org.ziping.desktop.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Blocks of cells as spreadsheets put them on the clipboard: cells parted by tabs, rows by line ends,
 * cells with either or with quotes in double quotes.
 */
final class TsvBlock {

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private TsvBlock(String text) {
        this.text = text;
    }

    /** Reads a block; a line end after the last row adds no row. An unclosed quote runs to the end. */
    static List<List<String>> parse(String text) {
        TsvBlock block = new TsvBlock(text);
        block.read();
        return block.rows;
    }

    /** Writes a block in the way {@link #parse} reads it, without a line end after the last row. */
    static String format(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(TsvBlock::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r') && !cell.startsWith("\"");
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private void read() {
        while (at < text.length()) {
            row.add(text.charAt(at) == '"' ? readQuoted() : readPlain());
            if (at == text.length() || text.charAt(at) != '\t') {
                endRow();
            } else if (++at == text.length()) {
                row.add("");
                endRow();
            }
        }
    }

    private void endRow() {
        rows.add(row);
        row = new ArrayList<>();
        if (text.startsWith("\r\n", at)) {
            at += 2;
        } else if (at < text.length()) {
            at++;
        }
    }

    private String readPlain() {
        int start = at;
        while (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String readQuoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                break;
            }
        }
        return cell.append(readPlain()).toString().replace("\r\n", "\n");
    }
}
