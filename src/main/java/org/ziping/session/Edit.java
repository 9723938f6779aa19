package org.ziping.session;

import org.ziping.model.Evaluation;

/**
 * One change to an evaluation, as the officer sees it: one step of undo and one line of the history.
 * Made by {@link HeaderEdits}, {@link BudgetEdits}, {@link IndicatorEdits}, {@link ListEdits} and {@link
 * Edits}. An edit that finds nothing to change gives back an equal evaluation.
 */
public interface Edit {

    /** The evaluation after it; the one given stays as it is. */
    Evaluation apply(Evaluation before);

    /** What it did, in the user's language. */
    String description(Evaluation before, Evaluation after);
}
