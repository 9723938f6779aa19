package org.ziping.form;

import java.util.List;

/**
 * A label of the header with its value.
 *
 * @param width mm of the label in a boxed header; the values share the rest
 * @param labels other wordings that mean the same in files read
 */
public record HeaderCell(HeaderSlot field, String label, int width, List<String> labels) {

    /** Refuses a cell without field or label. */
    public HeaderCell {
        Demand.present("field", field);
        Demand.text("label", label);
        labels = labels == null ? List.of() : List.copyOf(labels);
    }
}
