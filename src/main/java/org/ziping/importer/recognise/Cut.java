package org.ziping.importer.recognise;

import java.util.Optional;

/** Where a document stands below an indicator table that may go on in the next grid, because a hand cut it in two. */
final class Cut {

    private final Lexicon lexicon;
    private Optional<IndicatorTable> table = Optional.empty();
    private boolean told;

    Cut(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a line below a table only says that the table goes on, or numbers a page. */
    boolean marks(String text) {
        boolean mark = table.isPresent() && lexicon.continued(text);
        told |= mark;
        return mark;
    }

    /** Another text: what follows is no second half. */
    void end() {
        after(Optional.empty());
    }

    /** A grid has been read; the table is the one open at its end. */
    void after(Optional<IndicatorTable> open) {
        table = open;
        told = false;
    }

    /** The table that is open. */
    Optional<IndicatorTable> table() {
        return table;
    }

    /** The open table, if the grid is its second half. */
    Optional<IndicatorTable> goesOn(GridView view) {
        return table.filter(t -> Continuation.is(t, view, lexicon, told));
    }
}
