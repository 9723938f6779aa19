package org.ziping.form;

/** The names under which a form prints the budget-execution line as a row of its indicator table. */
public record ExecutionLine(String firstTier, String secondTier, String name, String target) {

    /** Refuses a line without a name; the target is 100% unless said otherwise. */
    public ExecutionLine {
        Demand.text("name", name);
        firstTier = firstTier == null ? "" : firstTier;
        secondTier = secondTier == null ? "" : secondTier;
        target = target == null ? "100%" : target;
    }
}
