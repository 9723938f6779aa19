package org.ziping.form;

import java.util.List;

/** Printed remarks of the form; {@code boxed} ones stand in the table, others below it. */
public record NotesBlock(boolean boxed, List<String> lines) implements Block {

    /** Refuses a block without lines. */
    public NotesBlock {
        lines = Demand.some("lines", lines);
    }
}
