package org.ziping.form;

import java.util.List;

/**
 * A figure of a budget table.
 *
 * @param number its row number ((5)=(3)-(4)); blank for none
 * @param width mm where it is a column, @param labels other wordings in files read
 */
public record FigureLabel(FundsFigure figure, String label, String number, int width, List<String> labels) {

    /** Refuses a label without figure or text. */
    public FigureLabel {
        Demand.present("figure", figure);
        Demand.text("label", label);
        number = number == null ? "" : number;
        labels = labels == null ? List.of() : List.copyOf(labels);
    }
}
