package org.ziping.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ziping.model.BudgetRow;
import org.ziping.model.Indicator;

/**
 * The words checks go by, from {@code seeds/checks/vocabulary.json}: what says nothing, what was left
 * from a form, what names a cost, where a second tier belongs.
 */
record Vocabulary(
        List<String> emptyReasons,
        List<String> nothing,
        List<String> placeholders,
        String barePlaceholder,
        String moneyUnit,
        String satisfaction,
        List<String> costTiers,
        List<String> otherCostTiers,
        List<String> unitCostNames,
        List<String> builtNames,
        List<String> builtTiers,
        List<String> costNames,
        List<String> benefitNames,
        List<TierHome> tierHomes,
        String costTier,
        String satisfactionName,
        List<String> satisfactionTiers,
        String indicatorPrefix,
        List<String> textPlaceholders,
        String goalMoney,
        List<NamedMoney> namedMoney,
        String moneyAfter,
        List<String> partWords,
        String totalWords,
        List<String> weakTotalWords,
        List<String> totalSubjects,
        List<String> partialTotalWords,
        String gradeWords,
        List<NamedMoney> namedRates,
        String rateAfter,
        List<String> otherRateWords,
        Map<String, String> gradeSynonyms,
        List<String> pastYearBefore,
        List<String> pastYearAfter,
        List<String> pastYearEvents,
        String budgetChangeExplained,
        String figureAfterName) {

    private static final Pattern CLOSING = Pattern.compile("[\\s。.．;；,，、!！]+$");

    /** A word of a second tier, the words of the first tiers it may stand under, and where it belongs else. */
    record TierHome(String second, List<String> first, String home) {}

    /** Words that name rows of the budget table, by the rows' codes. */
    record NamedMoney(List<String> words, List<String> rows) {

        List<BudgetRow> budgetRows() {
            return rows.stream().flatMap(r -> BudgetRow.ofCode(r).stream()).toList();
        }
    }

    /** The shipped words. */
    static Vocabulary shipped() {
        return CheckSeeds.VOCABULARY;
    }

    /** Whether a reason is missing or only fills the cell (无, 0, /). */
    boolean saysNothing(String reason) {
        String plain = Normalizer.normalize(reason, Normalizer.Form.NFKC).strip();
        String bare = CLOSING.matcher(plain).replaceAll("");
        return bare.isEmpty() || emptyReasons.contains(bare);
    }

    /** Whether the line stands under a cost tier. */
    boolean underCost(Indicator indicator) {
        return containsAny(indicator.secondTier(), costTiers) || containsAny(indicator.firstTier(), costTiers);
    }

    /** Whether the line is a cost of the project as a whole, not of one piece and not borne by others. */
    boolean projectCost(Indicator indicator) {
        return underCost(indicator)
                && !containsAny(indicator.secondTier(), otherCostTiers)
                && !containsAny(indicator.name(), unitCostNames);
    }

    static boolean containsAny(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }
}
