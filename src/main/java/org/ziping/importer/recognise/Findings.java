package org.ziping.importer.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ziping.importer.plan.Ignored;
import org.ziping.importer.plan.ReadTable;
import org.ziping.importer.plan.Remark;
import org.ziping.importer.plan.SourcePlace;

/** Collects what was left out and what deserves a look, in reading order. */
final class Findings {

    private static final int LONGEST_QUOTE = 40;
    private final List<Ignored> ignored = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<SourcePlace> remarkedPlaces = new HashSet<>();
    private final List<ReadTable> tables = new ArrayList<>();
    private final Set<List<Integer>> listedRows = new HashSet<>();
    private final Set<List<Integer>> listedCells = new HashSet<>();

    void ignore(SourcePlace place, String text, String reason) {
        listedCells.add(place(place.block(), place.row(), place.column()));
        ignored.add(new Ignored(place, quote(text), reason));
    }

    /** Lists a whole row of a grid. */
    void ignoreRow(GridView view, int row, String reason) {
        listedRows.add(place(view.block(), row, 0));
        ignore(view.place(row, 0), view.rowText(row), reason);
    }

    /** Whether something was remarked about a place. */
    boolean remarks(SourcePlace place) {
        return remarkedPlaces.contains(place);
    }

    /** Whether this cell, or the row it starts in, was listed as left out. */
    boolean lists(int block, int row, int column) {
        return listedRows.contains(place(block, row, 0)) || listedCells.contains(place(block, row, column));
    }

    private static List<Integer> place(int block, int row, int column) {
        return List.of(block, row, column);
    }

    void remark(SourcePlace place, String message) {
        remarkedPlaces.add(place);
        remarks.add(new Remark(place, message));
    }

    void table(ReadTable table) {
        tables.add(table);
    }

    List<ReadTable> tables() {
        return tables;
    }

    List<Ignored> ignored() {
        return ignored;
    }

    List<Remark> remarks() {
        return remarks;
    }

    /** The beginning of a text on one line. */
    static String quote(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
