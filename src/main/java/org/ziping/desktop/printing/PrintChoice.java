package org.ziping.desktop.printing;

import org.ziping.base.Messages;
import org.ziping.exporter.ExportException;
import org.ziping.exporter.PageRanges;
import org.ziping.exporter.PrintOrder;
import org.ziping.exporter.PrintSides;

/**
 * What stands in the print dialog, as typed. Knows no widget.
 *
 * @param current the page in sight, counted from 1, @param total how many pages there are
 */
record PrintChoice(
        Range range,
        String pages,
        int current,
        int total,
        String copies,
        boolean collate,
        PrintSides sides,
        boolean grey) {

    private static final Messages MESSAGES = Messages.of(PrintChoice.class);

    /** Which pages are meant. */
    enum Range {
        ALL,
        CURRENT,
        CHOSEN
    }

    /** What it amounts to; refuses what cannot be printed with an {@link ExportException}. */
    PrintOrder order() {
        PageRanges ranges = switch (range) {
            case ALL -> PageRanges.ALL;
            case CURRENT -> PageRanges.of(current);
            case CHOSEN -> PageRanges.parse(pages);
        };
        ranges.in(total);
        return new PrintOrder(ranges, number(), collate, sides, grey);
    }

    /** What will be printed and how much paper it takes, or why nothing can. */
    String sentence() {
        try {
            PrintOrder order = order();
            return MESSAGES.text("print.sum", order.pages().in(total).size(), order.copies(), order.leaves(total));
        } catch (ExportException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Whether it can be printed. */
    boolean possible() {
        try {
            order();
            return true;
        } catch (ExportException e) {
            return false;
        }
    }

    private int number() {
        String typed = copies.strip();
        int number = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
        if (number < 1 || number > PrintOrder.MOST_COPIES) {
            throw new ExportException(MESSAGES.text("print.copies.wrong", PrintOrder.MOST_COPIES));
        }
        return number;
    }
}
