package org.ziping.session;

import java.util.function.UnaryOperator;
import org.ziping.model.Evaluation;

/**
 * One change to an evaluation, as the officer sees it: one step of undo and one line of the history. An
 * edit that finds nothing to change gives back an equal evaluation.
 *
 * @param description what it does, in the user's language, with the values before and after where they are short
 * @param change gives the evaluation after it; the one given stays as it is
 */
public record Edit(String description, UnaryOperator<Evaluation> change) {

    /** The evaluation after it. */
    public Evaluation apply(Evaluation before) {
        return change.apply(before);
    }
}
