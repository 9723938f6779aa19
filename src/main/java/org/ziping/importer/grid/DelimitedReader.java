package org.ziping.importer.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.base.Messages;
import org.ziping.importer.grid.GridCell.State;

/** Reads text whose cells are separated by tabs, commas or semicolons, quoted where they hold these or line breaks. */
final class DelimitedReader {

    private static final Messages MESSAGES = Messages.of(DelimitedReader.class);
    private static final int FEWEST_ROWS = 2;
    private final ReadLimits limits;
    private final Cancellation cancellation;
    private int cells;

    DelimitedReader(ReadLimits limits, Cancellation cancellation) {
        this.limits = limits;
        this.cancellation = cancellation;
    }

    /** The table a text is; empty when it has no columns. */
    Optional<TextGrid> read(String text) {
        return separator(text).map(separator -> table(text, separator));
    }

    private static Optional<Character> separator(String text) {
        for (char candidate : new char[] {'\t', ',', ';'}) {
            long rows = text.lines().filter(l -> l.indexOf(candidate) >= 0).count();
            long lines = text.lines().filter(l -> !l.isBlank()).count();
            if (rows >= FEWEST_ROWS && rows * 2 >= lines) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private TextGrid table(String text, char separator) {
        TextGrid.Builder grid = new TextGrid.Builder(MESSAGES.text("place.table", 1), false);
        int row = 0;
        int at = 0;
        while (at < text.length()) {
            cancellation.check();
            List<String> record = new ArrayList<>();
            at = record(text, at, separator, record);
            for (int column = 0; column < record.size(); column++) {
                count(row, column, record.get(column));
                grid.cell(row, column, record.get(column), State.KNOWN);
            }
            row++;
        }
        return grid.build();
    }

    /** Reads one record; where the next one starts. */
    private static int record(String text, int from, char separator, List<String> record) {
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int at = from;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quoted) {
                boolean doubled = c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (c != '"' || doubled) {
                    cell.append(c);
                    at += doubled ? 1 : 0;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.toString().isBlank()) {
                quoted = true;
                cell.setLength(0);
            } else if (c == separator) {
                record.add(bare(cell));
                cell.setLength(0);
            } else if (c == '\n') {
                break;
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        record.add(bare(cell));
        return at + 1;
    }

    /** Exports write ="0012" so that a spreadsheet keeps the digits as text. */
    private static String bare(CharSequence cell) {
        String text = cell.toString().replace("\r\n", "\n");
        return text.matches("=\"[^\"]*\"?") ? text.substring(2).replace("\"", "") : text;
    }

    private void count(int row, int column, String text) {
        cells += text.isBlank() ? 0 : 1;
        if (row >= limits.rows() || column >= limits.columns() || cells > limits.cells()) {
            throw new LimitExceededException("cells");
        }
    }
}
