package org.ziping.importer.grid;

import java.io.EOFException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.base.Messages;

/**
 * Reads the tables and paragraphs of a web page, which online systems export under names ending in .xls or .doc. Nothing
 * outside the file is followed and no script is run.
 */
final class HtmlReader {

    private static final Messages MESSAGES = Messages.of(HtmlReader.class);
    private static final Pattern PIECE = Pattern.compile(
            "<!--.*?(?:-->|\\z)|<(script|style|head|xml)\\b.*?(?:</\\1\\s*>|\\z)"
                    + "|<(/?)([a-z][a-z0-9:]*)((?:\"[^\"]*\"|'[^']*'|[^'\">]++)*+)>|<[!?][^>]*>|[^<]++|<",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private final ReadLimits limits;
    private final Cancellation cancellation;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<HtmlTable> open = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();
    private int tables;
    private int lines;
    private int level;

    HtmlReader(ReadLimits limits, Cancellation cancellation) {
        this.limits = limits;
        this.cancellation = cancellation;
    }

    List<Block> read(String page) throws EOFException {
        Matcher piece = PIECE.matcher(page);
        while (piece.find()) {
            cancellation.check();
            String tag = piece.group(3);
            String whole = piece.group();
            if (tag != null) {
                boolean end = !piece.group(2).isEmpty();
                tag(tag.toLowerCase(Locale.ROOT), end, piece.group(4));
            } else if (whole.length() == 1 || whole.charAt(0) != '<') {
                text(HtmlText.plain(whole));
            }
        }
        if (!open.isEmpty()) {
            throw new EOFException("table without end");
        }
        endLine();
        return blocks;
    }

    private void tag(String tag, boolean end, String attributes) {
        switch (tag) {
            case "table" -> {
                if (end) {
                    endTable();
                } else {
                    startTable();
                }
            }
            case "tr" -> {
                if (!open.isEmpty() && !end) {
                    open.peek().startRow(HtmlText.hidden(attributes));
                }
            }
            case "td", "th" -> {
                if (!open.isEmpty() && end) {
                    open.peek().endCell();
                } else if (!open.isEmpty()) {
                    open.peek()
                            .startCell(HtmlText.number(attributes, "rowspan"), HtmlText.number(attributes, "colspan"));
                }
            }
            case "br", "p", "div", "li" -> endLine();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                endLine();
                level = end ? 0 : tag.charAt(1) - '0';
            }
            default -> {}
        }
    }

    private void text(String words) {
        if (open.isEmpty()) {
            line.append(words);
        } else {
            open.peek().write(words);
        }
    }

    private void startTable() {
        endLine();
        if (open.size() >= limits.depth()) {
            throw new LimitExceededException("depth");
        }
        tables++;
        open.push(new HtmlTable(MESSAGES.text("place.table", tables), limits));
    }

    private void endTable() {
        if (!open.isEmpty()) {
            TextGrid grid = open.pop().build();
            if (grid.rows() > 0) {
                blocks.add(grid);
            }
        }
    }

    private void endLine() {
        if (!open.isEmpty()) {
            open.peek().write("\n");
            return;
        }
        String words = line.toString().strip();
        line.setLength(0);
        if (!words.isEmpty()) {
            lines++;
            if (lines > limits.cells()) {
                throw new LimitExceededException("paragraphs");
            }
            blocks.add(new TextLine(MESSAGES.text("place.paragraph", lines), words, level));
        }
    }
}
