package org.ziping.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ziping.base.Decimals;
import org.ziping.check.CheckRunner;
import org.ziping.check.Finding;
import org.ziping.check.Place;
import org.ziping.model.Evaluation;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorecard;
import org.ziping.scoring.Scorer;

/** The score of one indicator with what was understood, its sentence and the findings about it alone. */
record ScoreAnswer(IndicatorScore score, List<Finding> findings) {

    /** Checks of a line among others, with a name and a place; here there is one, and it need not have them. */
    private static final Set<String> ABOUT_THE_WHOLE =
            Set.of("weight-heavy", "tier-unknown", "tier-misplaced", "name-blank");

    /** Refuses a rule set that is not at hand. */
    static ScoreAnswer to(ScoreRequest request, RuleSets rules, CheckRunner checks) {
        Evaluation evaluation = request.evaluation();
        Scorecard card = new Scorer(
                        rules.find(request.rules()).orElseThrow(() -> new IllegalArgumentException(request.rules())))
                .score(evaluation);
        List<Finding> findings = checks.run(evaluation, card).stream()
                .filter(f -> f.place() instanceof Place.OfIndicator)
                .filter(f -> !ABOUT_THE_WHOLE.contains(f.check()))
                .toList();
        return new ScoreAnswer(card.indicators().get(0), findings);
    }

    ObjectNode json() {
        ObjectNode node = Json.object();
        node.set("score", Json.decimal(score.line().computed()));
        node.set("proposed", Json.decimal(score.line().proposed()));
        node.set("completionRate", Json.decimal(score.line().completionRate()));
        node.set("direction", Json.text(score.direction().symbol()));
        node.put("directionInferred", score.direction().inferred());
        node.set("target", UnderstoodJson.of(score.target()));
        node.set("actual", UnderstoodJson.of(score.actual()));
        node.put("explanation", score.line().explanation());
        node.set("findings", Json.array(findings, FindingJson::bare));
        return node;
    }

    /** The score, or a dash, and the sentence. */
    String line() {
        Optional<String> points = score.line().computed().map(Decimals::plain);
        return points.orElse("—") + "  " + score.line().explanation();
    }

    boolean needsAttention() {
        return score.line().computed().isEmpty();
    }
}
