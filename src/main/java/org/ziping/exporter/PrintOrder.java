package org.ziping.exporter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What to print of a document and how.
 *
 * @param collate whether a whole copy comes before the next one begins
 * @param grey whether colours are printed as greys
 */
public record PrintOrder(PageRanges pages, int copies, boolean collate, PrintSides sides, boolean grey) {

    /** The most copies one order may ask for: more is a slip of the hand. */
    public static final int MOST_COPIES = 99;

    /** Every page once, one-sided. */
    public static final PrintOrder ALL = new PrintOrder(PageRanges.ALL, 1, true, PrintSides.ONE, false);

    /** In {@link #sequence}: a side of paper that stays empty. */
    static final int EMPTY_SIDE = 0;

    /** Refuses no copies and more than {@link #MOST_COPIES}. */
    public PrintOrder {
        if (copies < 1 || copies > MOST_COPIES) {
            throw new IllegalArgumentException("copies " + copies);
        }
    }

    /** How many sheets of paper it takes for a document of {@code count} pages. */
    public int leaves(int count) {
        int printed = sequence(count).size();
        return sides == PrintSides.ONE ? printed : (printed + 1) / 2;
    }

    /**
     * The pages of a document of {@code count} in the order they leave the printer, every copy spelled
     * out: what becomes of a wish for copies or collating differs from driver to driver. On both sides of
     * the paper a copy begins on a new leaf.
     */
    List<Integer> sequence(int count) {
        int leaf = sides == PrintSides.ONE ? 1 : 2;
        List<Integer> chosen = new ArrayList<>(pages.in(count));
        if (copies > 1) {
            chosen.addAll(Collections.nCopies((leaf - chosen.size() % leaf) % leaf, EMPTY_SIDE));
        }
        List<Integer> sequence = new ArrayList<>();
        int together = collate ? chosen.size() : leaf;
        for (int from = 0; from < chosen.size(); from += together) {
            List<Integer> part = chosen.subList(from, Math.min(from + together, chosen.size()));
            Collections.nCopies(copies, part).forEach(sequence::addAll);
        }
        return sequence;
    }
}
