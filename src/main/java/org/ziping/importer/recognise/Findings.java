package org.ziping.importer.recognise;

import java.util.ArrayList;
import java.util.List;
import org.ziping.importer.plan.Ignored;
import org.ziping.importer.plan.ReadTable;
import org.ziping.importer.plan.Remark;
import org.ziping.importer.plan.SourcePlace;

/** Collects what was left out and what deserves a look, in reading order. */
final class Findings {

    private static final int LONGEST_QUOTE = 40;
    private final List<Ignored> ignored = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<ReadTable> tables = new ArrayList<>();

    void ignore(SourcePlace place, String text, String reason) {
        ignored.add(new Ignored(place, quote(text), reason));
    }

    void remark(SourcePlace place, String message) {
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
