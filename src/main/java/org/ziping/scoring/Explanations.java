package org.ziping.scoring;

import java.util.Optional;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.model.AssignedScore;

/** Finishes the sentence that explains a score: the authority it rests on, and an assigned score beside it. */
final class Explanations {

    private static final Messages MESSAGES = Messages.of(Explanations.class);

    private Explanations() {}

    static String complete(String sentence, RuleSet rules, Optional<AssignedScore> assigned) {
        String withAuthority = MESSAGES.text("explain.authority", sentence, rules.authority());
        return assigned.map(a -> withAuthority + assignment(a)).orElse(withAuthority);
    }

    private static String assignment(AssignedScore assigned) {
        String score = Decimals.plain(assigned.score());
        if (assigned.filed()) {
            return MESSAGES.text("explain.filed", score);
        }
        return assigned.reason().isBlank()
                ? MESSAGES.text("explain.assigned", score)
                : MESSAGES.text("explain.assignedReason", score, assigned.reason());
    }
}
