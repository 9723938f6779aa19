package org.ziping.model;

import java.util.Comparator;

/**
 * A check switched off for one evaluation, with the reason that stays on record.
 *
 * @param check the stable id of the check
 * @param scope what it is switched off for, such as {@code indicator-4}; empty for the evaluation as a whole
 * @param reason why, in the officer's words
 * @param said the sentence that was answered, with the figures of that time
 */
public record Waiver(String check, String scope, String reason, String said) {

    /** The order in which waivers are kept. */
    static final Comparator<Waiver> ORDER = Comparator.comparing(Waiver::check).thenComparing(Waiver::scope);

    /** Whether it is about this check and scope. */
    public boolean concerns(String otherCheck, String otherScope) {
        return check.equals(otherCheck) && scope.equals(otherScope);
    }
}
