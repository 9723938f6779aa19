package org.ziping.check;

import org.ziping.model.BudgetCell;
import org.ziping.model.HeaderField;
import org.ziping.model.IndicatorField;
import org.ziping.model.IndicatorId;
import org.ziping.model.Section;

/** Where a finding points: the cell or text that the officer should look at. */
public sealed interface Place {

    /** A header text. */
    record OfHeader(HeaderField field) implements Place {}

    /** A cell of the budget table. */
    record OfBudget(BudgetCell cell) implements Place {}

    /** The scored line of budget execution. */
    record OfExecution(IndicatorField field) implements Place {}

    /** A cell of the indicator table. */
    record OfIndicator(IndicatorId id, IndicatorField field) implements Place {}

    /** The indicator table as a whole. */
    record OfIndicators() implements Place {}

    /** A text of the report. */
    record OfSection(Section section) implements Place {}

    /** A piece of evidence, by its number. */
    record OfEvidence(int number) implements Place {}

    /** Total and grade. */
    record OfTotal() implements Place {}
}
