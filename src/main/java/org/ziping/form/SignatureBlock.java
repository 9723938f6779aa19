package org.ziping.form;

import java.util.List;

/** The line for names, telephone, date and seal below the table. */
public record SignatureBlock(List<HeaderCell> cells) implements Block {

    /** Refuses a block without cells. */
    public SignatureBlock {
        cells = Demand.some("cells", cells);
    }
}
