package org.ziping.importer.recognise;

import java.util.List;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.grid.TextLine;

/** Reads a report that was pasted into a sheet, or written into one cell: one paragraph a row or a line. */
final class GridProse {

    private final GridView view;
    private final Lexicon lexicon;
    private final NarrativeReader narrative;

    GridProse(GridView view, Lexicon lexicon, Findings findings) {
        this.view = view;
        this.lexicon = lexicon;
        this.narrative = new NarrativeReader(lexicon, findings);
    }

    /** A table or a title ends the section before it. */
    void leave() {
        narrative.leaveSection();
    }

    /** Takes the only cell of a row if it is a heading or stands below one; false for all else. */
    boolean read(List<GridCell> cells, Part part) {
        GridCell cell = cells.get(0);
        if (cells.size() > 1) {
            leave();
            return false;
        }
        if (cell.unknown() || lexicon.note(cell.text())) {
            return false;
        }
        if (!cell.text().contains("\n")) {
            return narrative.readInGrid(line(cell.text()), view.place(cell), part);
        }
        List<TextLine> lines = cell.text().lines().map(this::line).toList();
        if (!narrative.inSection() && lines.stream().noneMatch(narrative::numberedHeading)) {
            return false;
        }
        lines.stream().filter(l -> !l.text().isBlank()).forEach(l -> narrative.readAt(l, view.place(cell), part));
        return true;
    }

    private TextLine line(String text) {
        return new TextLine(view.grid().place(), text, 0);
    }
}
