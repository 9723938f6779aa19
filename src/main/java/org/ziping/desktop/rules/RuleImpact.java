package org.ziping.desktop.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.compare.RuleChange;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;
import org.ziping.scoring.Grade;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.Scorecard;

/** Says which scores of which evaluations a changed rule set would change. */
public final class RuleImpact {

    private static final Messages MESSAGES = Messages.of(RuleImpact.class);
    private static final int MOST_LINES = 4;
    private static final String NONE = "\u2014";

    private RuleImpact() {}

    /** One sentence for the whole and one for each evaluation that would change; slow for many. */
    public static List<String> of(List<Evaluation> evaluations, RuleSet now, RuleSet then) {
        List<Evaluation> scored =
                evaluations.stream().filter(e -> e.ruleSet().equals(now.id())).toList();
        List<String> lines = new ArrayList<>();
        for (Evaluation evaluation : scored) {
            RuleChange change = RuleChange.of(evaluation, now, then);
            if (change.any()) {
                lines.add(sentence(evaluation, change));
            }
        }
        lines.add(0, MESSAGES.text("rules.impact", scored.size(), lines.size()));
        return lines;
    }

    private static String sentence(Evaluation evaluation, RuleChange change) {
        String scores = change.lines().stream()
                .limit(MOST_LINES)
                .map(l -> MESSAGES.text(
                        "rules.impact.score",
                        l.name().isEmpty() ? MESSAGES.text("rules.impact.execution") : l.name(),
                        number(l.before()),
                        number(l.after())))
                .collect(Collectors.joining(MESSAGES.text("rules.impact.between")));
        List<String> parts = new ArrayList<>();
        parts.add(MESSAGES.text(
                "rules.impact.total",
                number(change.before().total()),
                number(change.after().total())));
        String before = grade(change.before());
        String after = grade(change.after());
        if (!before.equals(after)) {
            parts.add(MESSAGES.text("rules.impact.grade", before, after));
        }
        if (!change.lines().isEmpty()) {
            parts.add(MESSAGES.text("rules.impact.scores", change.lines().size(), scores));
        }
        return MESSAGES.text(
                "rules.impact.evaluation",
                evaluation.year().map(String::valueOf).orElse(""),
                evaluation.header(HeaderField.PROJECT),
                String.join(MESSAGES.text("rules.impact.and"), parts));
    }

    private static String grade(Scorecard card) {
        return card.grade().map(Grade::label).orElse(NONE);
    }

    private static String number(Optional<BigDecimal> value) {
        return value.map(Decimals::plain).orElse(NONE);
    }
}
