package org.ziping.form;

import java.util.List;
import org.ziping.model.Section;

/** A text of the evaluation with its label on the form and other wordings in files read. */
public record TextLabel(Section section, String label, List<String> labels) {

    /** Refuses a label without section or text. */
    public TextLabel {
        Demand.present("section", section);
        Demand.text("label", label);
        labels = labels == null ? List.of() : List.copyOf(labels);
    }
}
