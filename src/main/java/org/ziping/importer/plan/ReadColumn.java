package org.ziping.importer.plan;

/**
 * A column of a table as it was read.
 *
 * @param first first grid column
 * @param last last grid column
 * @param label what the header says, on one line
 * @param meaning code of what it was read as; {@link #NOTHING} where it was not read
 */
public record ReadColumn(int first, int last, String label, String meaning) {

    /** The meaning of a column that no field takes. */
    public static final String NOTHING = "nothing";

    /** Whether a grid column belongs to it. */
    public boolean covers(int column) {
        return column >= first && column <= last;
    }
}
