package org.ziping.form;

import java.util.List;

/**
 * A boxed place for an opinion, signature and seal (签批).
 *
 * @param label the cell at its left, @param labelWidth mm of it
 * @param height least height in mm
 * @param lines what is printed at the lower right: who signs, seal, date
 */
public record ApprovalBlock(String label, int labelWidth, int height, List<String> lines) implements Block {

    /** Refuses a block without label or lines. */
    public ApprovalBlock {
        Demand.text("label", label);
        lines = Demand.some("lines", lines);
        Demand.that(labelWidth > 0, "demand.width", label);
    }
}
