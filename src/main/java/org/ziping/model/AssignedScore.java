package org.ziping.model;

import java.math.BigDecimal;

/** A score that stands instead of the computed one, in points, with the reason given for it. */
public record AssignedScore(BigDecimal score, String reason, Origin origin) {

    /** Who assigned it: the officer, or last year's paper. */
    public enum Origin {
        OFFICER,
        FILED
    }

    /** A score as printed in an imported file. */
    public static AssignedScore asFiled(BigDecimal score) {
        return new AssignedScore(score, "", Origin.FILED);
    }

    /** A score the officer decided on. */
    public static AssignedScore byOfficer(BigDecimal score, String reason) {
        return new AssignedScore(score, reason, Origin.OFFICER);
    }

    /** Whether it was read from an imported file. */
    public boolean filed() {
        return origin == Origin.FILED;
    }
}
