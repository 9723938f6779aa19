package org.ziping.desktop.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ziping.base.Messages;
import org.ziping.desktop.control.GridColumn;
import org.ziping.model.BudgetExecution;
import org.ziping.model.FundingSource;

/** Which sources of money the table has a column for: those always printed and those in use. */
final class BudgetColumns {

    private static final Messages MESSAGES = Messages.of(BudgetColumns.class);

    private static final Set<FundingSource> ALWAYS = Set.of(
            FundingSource.TOTAL,
            FundingSource.SUBTOTAL,
            FundingSource.CENTRAL,
            FundingSource.PROVINCIAL,
            FundingSource.MUNICIPAL,
            FundingSource.COUNTY,
            FundingSource.CARRIED_OVER,
            FundingSource.OTHER);

    private BudgetColumns() {}

    /** The columns from left to right; {@code all} shows the rarer sources although nothing is entered there. */
    static List<FundingSource> shown(BudgetExecution budget, boolean all) {
        List<FundingSource> shown = new ArrayList<>();
        for (FundingSource source : FundingSource.values()) {
            if (all || ALWAYS.contains(source) || budget.uses(source)) {
                shown.add(source);
            }
        }
        return List.copyOf(shown);
    }

    /** The columns of the grid: the row titles, then one a source. */
    static List<GridColumn> of(List<FundingSource> sources) {
        List<GridColumn> columns = new ArrayList<>();
        columns.add(GridColumn.text(MESSAGES.text("column.row"), 11, 0));
        for (FundingSource source : sources) {
            GridColumn column = GridColumn.figures(BudgetNames.name(source), 5.5, 1);
            boolean fiscal = source == FundingSource.SUBTOTAL
                    || FundingSource.SUBTOTAL.parts().contains(source);
            columns.add(fiscal ? column.under(MESSAGES.text("column.fiscal")) : column);
        }
        return List.copyOf(columns);
    }
}
