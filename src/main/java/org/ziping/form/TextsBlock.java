package org.ziping.form;

import java.util.List;

/**
 * Texts side by side in the table, each under its heading (年度总体目标: 预期目标 | 实际完成情况).
 *
 * @param label the cell at the left; blank for none
 * @param headed whether the texts' labels stand over them; otherwise {@code label} alone names the text
 * @param labelWidth mm of the label, @param height least height of the texts in mm
 */
public record TextsBlock(String label, boolean headed, int labelWidth, int height, List<TextLabel> texts)
        implements Block {

    /** Refuses a block without texts. */
    public TextsBlock {
        label = label == null ? "" : label;
        texts = Demand.some("texts", texts);
    }
}
