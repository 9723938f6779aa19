package org.ziping.form;

import java.util.List;
import org.ziping.model.Section;

/**
 * A text of the report.
 *
 * @param label what stands before it (立项依据：); blank where the heading above names it
 * @param labels other wordings in files read
 */
public record NarrativeBlock(Section section, String label, List<String> labels) implements Block {

    /** Refuses a text without section. */
    public NarrativeBlock {
        Demand.present("section", section);
        label = label == null ? "" : label;
        labels = labels == null ? List.of() : List.copyOf(labels);
    }
}
