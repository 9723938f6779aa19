package org.ziping.desktop.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.base.Messages;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;

/** What new evidence can be attached to: the project as a whole, or a line. */
record LineChoice(Optional<IndicatorId> line, String name) {

    private static final Messages MESSAGES = Messages.of(LineChoice.class);

    /** All choices, in the order of the lines. */
    static List<LineChoice> of(Evaluation evaluation) {
        List<LineChoice> choices = new ArrayList<>();
        choices.add(new LineChoice(Optional.empty(), MESSAGES.text("line.project")));
        for (Indicator indicator : evaluation.indicators()) {
            choices.add(new LineChoice(
                    Optional.of(indicator.id()),
                    MESSAGES.text("line.indicator", indicator.secondTier(), indicator.name())
                            .strip()));
        }
        return choices;
    }
}
