package org.ziping.session;

import java.util.function.UnaryOperator;
import org.ziping.model.Evaluation;

/** An edit from two functions. */
record SimpleEdit(UnaryOperator<Evaluation> change, Telling telling) implements Edit {

    static Edit of(String description, UnaryOperator<Evaluation> change) {
        return new SimpleEdit(change, (before, after) -> description);
    }

    @Override
    public Evaluation apply(Evaluation before) {
        return change.apply(before);
    }

    @Override
    public String description(Evaluation before, Evaluation after) {
        return telling.tell(before, after);
    }

    /** Says what happened between two states. */
    interface Telling {
        String tell(Evaluation before, Evaluation after);
    }
}
