package org.ziping.desktop.rules;

import org.ziping.scoring.RuleSet;

/** The same rules under another id and name. */
final class RuleCopies {

    private RuleCopies() {}

    static RuleSet of(RuleSet rules, String id, String name) {
        return new RuleSet(
                id,
                name,
                rules.authority(),
                rules.executionWeight(),
                rules.schemes(),
                rules.sharing(),
                rules.lowerNotReached(),
                rules.lowerCompletion(),
                rules.bands(),
                rules.overAchievement(),
                rules.scorePlaces(),
                rules.ratePlaces(),
                rules.grades());
    }
}
