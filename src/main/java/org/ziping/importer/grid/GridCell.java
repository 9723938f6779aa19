package org.ziping.importer.grid;

/**
 * One cell, or one merged area under the place of its first cell.
 *
 * @param row row of the first cell, from 0
 * @param column column of the first cell, from 0
 * @param rowSpan rows it covers, at least 1
 * @param columnSpan columns it covers, at least 1
 * @param text the text as displayed, without surrounding space; empty where unknown
 * @param state whether the text is what the file says or could not be known
 */
public record GridCell(int row, int column, int rowSpan, int columnSpan, String text, State state) {

    /** Why a cell has the text it has. */
    public enum State {
        /** The text is what the file shows; empty means empty. */
        KNOWN,
        /** A formula whose result the file does not carry. */
        NOT_CALCULATED,
        /** A formula that failed, such as a division by zero. */
        FAILED
    }

    /** Whether nothing is written in it. */
    public boolean blank() {
        return text.isBlank();
    }

    /** Whether a formula stands here whose result is unknown. */
    public boolean unknown() {
        return state != State.KNOWN;
    }

    /** Whether it is merged over several rows or columns. */
    public boolean merged() {
        return rowSpan > 1 || columnSpan > 1;
    }

    /** Whether the area starts exactly here. */
    public boolean startsAt(int atRow, int atColumn) {
        return row == atRow && column == atColumn;
    }
}
