package org.ziping.importer.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ziping.base.Messages;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.plan.SourcePlace;

/** Nothing vanishes: what was neither understood nor listed so far is listed, labels beside a table excepted. */
final class Leftovers {

    private static final Messages MESSAGES = Messages.of(Leftovers.class);
    private final GridView view;
    private final Lexicon lexicon;
    private final Findings findings;
    private final SideLabels sides;

    Leftovers(GridView view, Lexicon lexicon, Findings findings, SideLabels sides) {
        this.view = view;
        this.lexicon = lexicon;
        this.findings = findings;
        this.sides = sides;
    }

    /** Lists what none of the parts knows; labels are understood by the last of them. */
    void list(List<Part> parts, Part last) {
        Set<SourcePlace> known = new HashSet<>();
        for (Part read : parts) {
            for (Part.Meaning meaning : read.meanings()) {
                SourcePlace place = meaning.place();
                if (place.block() == view.block()) {
                    known.add(new SourcePlace(place.block(), place.row(), place.column(), ""));
                }
            }
        }
        for (int row = 0; row < view.rows(); row++) {
            for (GridCell cell : view.starting(row)) {
                if (cell.unknown() && !findings.remarks(view.place(cell))) {
                    findings.remark(view.place(cell), MESSAGES.text("remark.formula"));
                }
                boolean listed = findings.lists(view.block(), row, cell.column());
                if (!listed && !known.contains(new SourcePlace(view.block(), row, cell.column(), ""))) {
                    rest(cell, last);
                }
            }
        }
    }

    private void rest(GridCell cell, Part last) {
        if (sides.is(cell) || lexicon.note(cell.text())) {
            last.understand(view.place(cell), "label");
        } else if (!lexicon.figures().placeholder(cell.text()) && !cell.unknown()) {
            findings.ignore(view.place(cell), cell.text(), MESSAGES.text("ignored.unknown-cell"));
        }
    }
}
