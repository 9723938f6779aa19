package org.ziping.scoring;

/** Why no score may be shown for a line until somebody acts. */
public enum Unscored {
    /** 其中 lines carry no points. */
    DETAIL,
    NO_WEIGHT,
    TARGET_BLANK,
    ACTUAL_BLANK,
    /** The actual is written as an inequality, so it is no measurement. */
    ACTUAL_INEQUALITY,
    /** A number on one side, words on the other. */
    NUMBER_AGAINST_WORDS,
    DIFFERENT_KINDS,
    /** One side lacks its unit and more than one reading is plausible. */
    UNIT_UNCLEAR,
    /** 余, 多 or 约 leave open whether the target was reached. */
    UNCERTAIN,
    /** Neither a sign nor the wording tells which way is better. */
    DIRECTION_UNKNOWN,
    NEGATIVE_TARGET,
    OUTSIDE_RANGE,
    /** The texts do not decide whether the deadline was met. */
    DATE_UNCLEAR,
    DATE_MISSED,
    LEVEL_NOT_CHOSEN,
    /** Level 2 or 3 is chosen, the score within its band is still to be given. */
    SCORE_WITHIN_BAND_DUE,
    BUDGET_UNKNOWN,
    BUDGET_ZERO
}
