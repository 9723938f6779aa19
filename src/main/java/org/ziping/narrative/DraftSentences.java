package org.ziping.narrative;

import java.util.List;
import java.util.Map;
import org.ziping.model.Section;

/**
 * The sentences first drafts are built from; text of the report, so data and not messages of the window.
 *
 * @param mark stands at the head of every draft until the officer removes it
 * @param blank what the officer has to fill in
 * @param tiersOf words of the first tiers a section of the analysis speaks of, by the section's code
 */
record DraftSentences(
        String mark,
        String blank,
        String conclusion,
        String conclusionTier,
        String execution,
        String adjusted,
        String unspent,
        String tier,
        String secondTier,
        String line,
        String lineRate,
        String lost,
        String problemLost,
        String problemOver,
        String problemRate,
        String problemNone,
        String improveLost,
        String improveOver,
        String improveRate,
        String improveNone,
        String between,
        Map<String, List<String>> tiersOf) {

    boolean speaksOf(Section section, String firstTier) {
        return tiersOf.getOrDefault(section.code(), List.of()).stream().anyMatch(firstTier::contains);
    }
}
