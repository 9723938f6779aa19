package org.ziping.check;

import java.util.Optional;
import java.util.Set;
import org.ziping.model.Evaluation;
import org.ziping.model.Waiver;

/**
 * Switching a check off for one evaluation. It is switched off for what the finding points at: one
 * indicator, one text, one cell of the budget, or the evaluation as a whole; so the same check still
 * speaks about everything else.
 */
public final class Waivers {

    /**
     * Findings that no reason can answer, because the printed table would contradict itself or a score
     * would have nothing to stand on. Everything else, errors included, is a judgement an officer may
     * make and answer for.
     */
    private static final Set<String> HARD = Set.of(
            "weights-total",
            "weight-missing",
            "weight-not-positive",
            "score-range",
            "score-band",
            "score-without-actual",
            "execution-score-range",
            "execution-score-differs",
            "budget-missing",
            "budget-negative",
            "line-empty",
            "draft-left",
            "rule-set-missing");

    private Waivers() {}

    /** Whether a finding may be switched off: not a hard contradiction, and not an error of a line without a score. */
    public static boolean allowed(Finding finding) {
        boolean unscored = finding.severity() == Severity.ERROR
                && OpenLineCheck.CHECK.ids().contains(finding.check());
        return !unscored && !HARD.contains(finding.check());
    }

    /** The waiver of a finding, for a reason. */
    public static Waiver of(Finding finding, String reason) {
        return new Waiver(finding.check(), scope(finding.place()), reason.strip(), finding.message());
    }

    /** The waiver that switches a finding off, if there is one and it may. */
    public static Optional<Waiver> of(Finding finding, Evaluation evaluation) {
        if (evaluation.waivers().isEmpty() || !allowed(finding)) {
            return Optional.empty();
        }
        String scope = scope(finding.place());
        return evaluation.waivers().stream()
                .filter(w -> w.concerns(finding.check(), scope))
                .findFirst();
    }

    /** What a place is part of, as a short word without a slash. */
    static String scope(Place place) {
        if (place instanceof Place.OfIndicator at) {
            return "indicator-" + at.id();
        }
        if (place instanceof Place.OfSection at) {
            return "section-" + at.section().code();
        }
        if (place instanceof Place.OfHeader at) {
            return "header-" + at.field().code();
        }
        if (place instanceof Place.OfBudget at) {
            return "budget-" + at.cell().row().code() + "-" + at.cell().source().code();
        }
        return place instanceof Place.OfExecution ? "execution" : "";
    }
}
