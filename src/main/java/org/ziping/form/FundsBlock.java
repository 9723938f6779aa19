package org.ziping.form;

import java.util.List;

/**
 * The budget table: sources of money one way, figures the other.
 *
 * @param label the cell at its left, over all rows (项目资金（万元）); blank for none
 * @param sourcesAs whether each source is a column or a row
 * @param corner the heading over the row labels; blank leaves it empty
 * @param numberLabel the heading of the column of row numbers (行次); blank for no such column
 * @param labelWidth mm of {@code label}, @param rowLabelWidth mm of the row labels
 */
public record FundsBlock(
        String label,
        SourcesAs sourcesAs,
        String corner,
        String numberLabel,
        int labelWidth,
        int rowLabelWidth,
        List<SourceLabel> sources,
        List<FigureLabel> figures)
        implements Block {

    /** Which way the sources of money run. */
    public enum SourcesAs {
        COLUMNS,
        ROWS
    }

    /** Refuses a table without sources or figures. */
    public FundsBlock {
        label = label == null ? "" : label;
        corner = corner == null ? "" : corner;
        numberLabel = numberLabel == null ? "" : numberLabel;
        Demand.present("sourcesAs", sourcesAs);
        sources = Demand.some("sources", sources);
        figures = Demand.some("figures", figures);
    }
}
