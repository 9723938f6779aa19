package org.ziping.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.model.Evaluation;
import org.ziping.scoring.Grade;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.LineScore;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.Scorecard;
import org.ziping.scoring.Scorer;

/**
 * What scoring an evaluation by other rules would change; nothing is changed by looking.
 *
 * @param before scores by the rules in force
 * @param after scores by the rules looked at
 * @param lines the lines whose score would be another
 */
public record RuleChange(Scorecard before, Scorecard after, List<Line> lines) {

    /** A line whose printed score would change; an empty name stands for budget execution. */
    public record Line(String name, Optional<BigDecimal> before, Optional<BigDecimal> after) {}

    /** Takes a copy. */
    public RuleChange {
        lines = List.copyOf(lines);
    }

    /** Looks at one evaluation under both rule sets. */
    public static RuleChange of(Evaluation evaluation, RuleSet now, RuleSet then) {
        Scorecard before = new Scorer(now).score(evaluation);
        Scorecard after = new Scorer(then).score(evaluation);
        List<Line> lines = new ArrayList<>();
        compare("", before.execution(), after.execution(), lines);
        List<IndicatorScore> old = before.indicators();
        for (int i = 0; i < old.size(); i++) {
            compare(
                    old.get(i).indicator().name(),
                    old.get(i).line(),
                    after.indicators().get(i).line(),
                    lines);
        }
        return new RuleChange(before, after, lines);
    }

    /** Whether any score, the total or the grade would be another. */
    public boolean any() {
        return !lines.isEmpty()
                || !before.total().equals(after.total())
                || !label(before.grade()).equals(label(after.grade()));
    }

    private static Optional<String> label(Optional<Grade> grade) {
        return grade.map(Grade::label);
    }

    private static void compare(String name, LineScore before, LineScore after, List<Line> lines) {
        Optional<BigDecimal> one = before.printed();
        Optional<BigDecimal> other = after.printed();
        boolean same = one.isPresent() == other.isPresent()
                && (one.isEmpty() || one.get().compareTo(other.orElseThrow()) == 0);
        if (!same) {
            lines.add(new Line(name, one, other));
        }
    }
}
