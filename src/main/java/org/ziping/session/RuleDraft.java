package org.ziping.session;

import java.util.Map;

/**
 * A change of a rule set that was begun and neither taken nor given up.
 *
 * @param rules the id of the rule set
 * @param texts what stands in its settings, readable or not
 */
public record RuleDraft(String rules, Map<String, String> texts) {

    /** Keeps the texts as they are now. */
    public RuleDraft {
        texts = Map.copyOf(texts);
    }
}
