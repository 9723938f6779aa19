package org.ziping.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.check.Finding;
import org.ziping.check.Place;
import org.ziping.check.Severity;
import org.ziping.compare.RuleChange;
import org.ziping.model.Finalised;
import org.ziping.model.IndicatorField;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.RuleSets;

/** 定稿: what stands in its way, the lock itself, and opening it again for a reason. */
public final class Finalising {

    private static final Messages MESSAGES = Messages.of(Finalising.class);

    private Finalising() {}

    /** Something to be put right before an evaluation can be finalised. */
    public record Obstacle(Place place, String sentence) {}

    /** Every open error and every line without a score; each line is named once. */
    public static List<Obstacle> obstacles(Assessment assessment) {
        List<Obstacle> obstacles = new ArrayList<>();
        List<Finding> errors = assessment.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .toList();
        errors.forEach(f -> obstacles.add(new Obstacle(f.place(), f.message())));
        if (assessment.scorecard().execution().open() && errors.stream().noneMatch(f -> aboutExecution(f.place()))) {
            obstacles.add(new Obstacle(
                    new Place.OfExecution(IndicatorField.SCORE), MESSAGES.text("finalise.execution.unscored")));
        }
        for (IndicatorScore score : assessment.scorecard().indicators()) {
            if (score.line().open() && errors.stream().noneMatch(f -> about(f.place(), score))) {
                obstacles.add(new Obstacle(
                        new Place.OfIndicator(score.indicator().id(), IndicatorField.SCORE),
                        unscored(assessment, score)));
            }
        }
        if (assessment.evaluation().indicators().isEmpty()) {
            obstacles.add(new Obstacle(new Place.OfIndicators(), MESSAGES.text("finalise.empty")));
        }
        return obstacles;
    }

    private static String unscored(Assessment assessment, IndicatorScore score) {
        String name = score.indicator().name();
        int line = 1 + assessment.evaluation().indexOf(score.indicator().id());
        return name.isBlank()
                ? MESSAGES.text("finalise.unscored.unnamed", line)
                : MESSAGES.text("finalise.unscored", name);
    }

    /** Locks an evaluation as it is, with the rules it is scored by. */
    static Edit lock(Assessment assessment, Instant at) {
        String code = VersionCode.of(assessment.evaluation(), assessment.ruleSet());
        Finalised lock = new Finalised(at, code, RuleSets.format(assessment.ruleSet()));
        return new Edit(MESSAGES.text("finalise.edit", code), e -> e.withFinalised(Optional.of(lock)));
    }

    /** Opens a locked evaluation again; the reason stays in the history. */
    static Edit reopen(String reason, Optional<String> change) {
        String what = MESSAGES.text("finalise.reopen", reason.strip());
        return new Edit(
                change.map(c -> MESSAGES.text("finalise.reopen.change", what, c))
                        .orElse(what),
                e -> e.withFinalised(Optional.empty()));
    }

    /** How the total moves from the rules kept with the lock to those at hand; empty when no score does. */
    static Optional<String> change(Assessment locked, Assessment open) {
        boolean any = RuleChange.of(locked.evaluation(), locked.ruleSet(), open.ruleSet())
                .any();
        return any
                ? Optional.of(MESSAGES.text(
                        "finalise.change",
                        open.ruleSet().name(),
                        Decimals.plain(locked.scorecard().settled()),
                        Decimals.plain(open.scorecard().settled())))
                : Optional.empty();
    }

    private static boolean aboutExecution(Place place) {
        return place instanceof Place.OfExecution || place instanceof Place.OfBudget;
    }

    private static boolean about(Place place, IndicatorScore score) {
        return place instanceof Place.OfIndicator at
                && at.id().equals(score.indicator().id());
    }
}
