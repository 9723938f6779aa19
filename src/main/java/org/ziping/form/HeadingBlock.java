package org.ziping.form;

/** A heading of the report: level 1 一、, level 2 （一）, level 3 1. */
public record HeadingBlock(int level, String text) implements Block {

    /** Refuses levels outside 1…3. */
    public HeadingBlock {
        Demand.that(level >= 1 && level <= 3, "demand.level", level);
        Demand.text("text", text);
    }
}
