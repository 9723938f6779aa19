package org.ziping.form;

import java.util.List;
import org.ziping.model.FundingSource;

/**
 * A source of money in a budget table.
 *
 * @param group the heading over this and its neighbours of the same group (财政资金); blank for none
 * @param width mm where it is a column, @param labels other wordings in files read
 */
public record SourceLabel(FundingSource source, String label, String group, int width, List<String> labels) {

    /** Refuses a label without source or text. */
    public SourceLabel {
        Demand.present("source", source);
        Demand.text("label", label);
        group = group == null ? "" : group;
        labels = labels == null ? List.of() : List.copyOf(labels);
    }
}
