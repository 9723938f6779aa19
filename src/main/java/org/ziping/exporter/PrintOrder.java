package org.ziping.exporter;

/**
 * What to print of a document and how often.
 *
 * @param from first page, counted from 1, @param to last page; clipped to the document
 */
public record PrintOrder(int from, int to, int copies, boolean duplex) {

    /** Every page once, one-sided. */
    public static final PrintOrder ALL = new PrintOrder(1, Integer.MAX_VALUE, 1, false);

    /** Refuses empty ranges and no copies. */
    public PrintOrder {
        if (from < 1 || to < from || copies < 1) {
            throw new IllegalArgumentException("pages " + from + "-" + to + ", copies " + copies);
        }
    }
}
