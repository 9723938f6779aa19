package org.ziping.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A 评分办法: how scores are computed, as data. {@code authority} is the number of the document it rests
 * on. Refuses a rule set without an id, three bands or grades in falling order.
 *
 * @param executionWeight points of the budget-execution line unless an evaluation says otherwise
 * @param schemes the first-tier weights it knows, the most specific first; empty where tiers are free
 * @param sharing how the other points are spread over the indicators
 * @param lowerNotReached what a lower-is-better target that was missed still earns
 * @param lowerCompletion which ratio is printed as completion rate of a lower-is-better indicator
 * @param bands the shares of the weight for the three levels of a qualitative target, best first
 * @param overAchievement when a ratio of actual to target asks for attention, in percent
 * @param scorePlaces decimals of a score, @param ratePlaces decimals of a rate
 * @param grades labels with the total they start from, best first
 */
public record RuleSet(
        String id,
        String name,
        String authority,
        BigDecimal executionWeight,
        List<WeightScheme> schemes,
        Sharing sharing,
        LowerMethod lowerNotReached,
        LowerCompletion lowerCompletion,
        List<Band> bands,
        OverAchievement overAchievement,
        int scorePlaces,
        int ratePlaces,
        List<Grade> grades) {

    /** How the points beside budget execution are spread. */
    public enum Sharing {
        /** By first tier, as a scheme says. */
        TIERS,
        /** Equally over all indicators. */
        EQUAL,
        /** Freely. */
        FREE
    }

    /** What a lower-is-better target that was missed still earns; w weight, A target, B actual. */
    public enum LowerMethod {
        /** w · A ÷ B. */
        PROPORTIONAL,
        /** w · (1 − (B − A) ÷ A), nothing from 2A on. */
        LINEAR
    }

    /** The completion rate printed for lower-is-better indicators. */
    public enum LowerCompletion {
        ACTUAL_BY_TARGET,
        TARGET_BY_ACTUAL
    }

    /**
     * Ratios of actual to target in percent: from {@code mark} the score is marked, from {@code
     * reasonDue} a reason is compulsory, below {@code targetTooHigh} a lower-is-better target is doubted.
     */
    public record OverAchievement(BigDecimal mark, BigDecimal reasonDue, BigDecimal targetTooHigh) {}

    /** Checks what the scorer relies on. */
    public RuleSet {
        schemes = List.copyOf(schemes);
        bands = List.copyOf(bands);
        grades = List.copyOf(grades);
        if (id.isBlank() || bands.size() != 3 || grades.isEmpty() || executionWeight.signum() < 0) {
            throw new IllegalArgumentException("incomplete rule set: " + id);
        }
        for (int i = 1; i < grades.size(); i++) {
            if (grades.get(i - 1).from().compareTo(grades.get(i).from()) <= 0) {
                throw new IllegalArgumentException("grades out of order in " + id);
            }
        }
    }

    /** The grade of a rounded total. */
    public Grade grade(BigDecimal total) {
        return grades.stream()
                .filter(g -> total.compareTo(g.from()) >= 0)
                .findFirst()
                .orElse(grades.get(grades.size() - 1));
    }

    /** The grade with exactly this label, if the scale has it. */
    public Optional<Grade> gradeLabelled(String label) {
        return grades.stream().filter(g -> g.label().equals(label)).findFirst();
    }

    /** The first scheme that covers every one of these first tiers. */
    public Optional<WeightScheme> schemeFor(List<String> firstTiers) {
        return schemes.stream()
                .filter(s -> firstTiers.stream().allMatch(t -> s.weightOf(t).isPresent()))
                .findFirst();
    }
}
