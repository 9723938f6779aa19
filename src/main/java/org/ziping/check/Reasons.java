package org.ziping.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ziping.model.AssignedScore;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;
import org.ziping.model.Section;

/** Whether something that needs a reason has one. */
final class Reasons {

    private static final Pattern CHANGE_EXPLAINED =
            Pattern.compile(Vocabulary.shipped().budgetChangeExplained());

    private Reasons() {}

    /**
     * Whether a score is the one the formula gives. A paper that prints one decimal may round the
     * formula's second; whole points may not, they could turn a miss into full marks.
     */
    static boolean sameScore(AssignedScore assigned, BigDecimal due) {
        BigDecimal points = assigned.score();
        boolean rounded = assigned.filed()
                && points.scale() > 0
                && due.setScale(points.scale(), RoundingMode.HALF_UP).compareTo(points) == 0;
        return rounded || points.compareTo(due) == 0;
    }

    /**
     * Whether an assigned score that departs from the formula is explained: by its own reason, or, when
     * it takes points away, by the reason for the deviation.
     */
    static boolean explains(Indicator line, AssignedScore assigned, BigDecimal due) {
        boolean own = !Vocabulary.shipped().saysNothing(assigned.reason());
        boolean less = assigned.score().compareTo(due) < 0;
        return own || (less && given(line));
    }

    /** Whether the line has a reason for its deviation that says something. */
    static boolean given(Indicator line) {
        return !Vocabulary.shipped().saysNothing(line.deviationReason());
    }

    /**
     * Whether the change of the budget is explained: in the text made for it, or where a form without such
     * a text leaves room, by a sentence that names a change and a cause.
     */
    static boolean adjustmentExplained(Evaluation evaluation) {
        Vocabulary words = Vocabulary.shipped();
        Stream<String> elsewhere = Stream.of(
                evaluation.execution().deviationReason(),
                evaluation.narrative(Section.EXECUTION_RATE_NOTE),
                evaluation.narrative(Section.EXECUTION_ANALYSIS),
                evaluation.narrative(Section.PROBLEMS),
                evaluation.narrative(Section.OTHER_NOTES));
        return !words.saysNothing(evaluation.narrative(Section.BUDGET_ADJUSTMENT))
                || elsewhere.anyMatch(text -> CHANGE_EXPLAINED.matcher(text).find());
    }

    /** Whether the execution rate is explained, in its line or in the note beside the table. */
    static boolean executionExplained(Evaluation evaluation) {
        Vocabulary words = Vocabulary.shipped();
        return !words.saysNothing(evaluation.execution().deviationReason())
                || !words.saysNothing(evaluation.narrative(Section.EXECUTION_RATE_NOTE));
    }
}
