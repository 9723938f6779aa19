package org.ziping.model;

import java.util.Arrays;
import java.util.Optional;

/** A text of the report or of a form, in the order of the report. */
public enum Section {
    OVERVIEW("overview"),
    BASIS("basis"),
    NECESSITY("necessity"),
    MEASURES("measures"),
    PLAN("plan"),
    BUDGET_ADJUSTMENT("budgetAdjustment"),
    EXECUTION_RATE_NOTE("executionRateNote"),
    PERIOD_GOAL("periodGoal"),
    ANNUAL_GOAL("annualGoal"),
    ANNUAL_GOAL_RESULT("annualGoalResult"),
    CONCLUSION("conclusion"),
    EXECUTION_ANALYSIS("executionAnalysis"),
    OUTPUT_ANALYSIS("outputAnalysis"),
    BENEFIT_ANALYSIS("benefitAnalysis"),
    SATISFACTION_ANALYSIS("satisfactionAnalysis"),
    PRACTICES("practices"),
    PROBLEMS("problems"),
    IMPROVEMENTS("improvements"),
    OTHER_NOTES("otherNotes");

    private final String code;

    Section(String code) {
        this.code = code;
    }

    /** The stable name in files, forms and on the command line. */
    public String code() {
        return code;
    }

    /** The section with this code, if there is one. */
    public static Optional<Section> ofCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
