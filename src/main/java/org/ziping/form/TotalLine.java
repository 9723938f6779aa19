package org.ziping.form;

/**
 * The closing row of an indicator table: weights and scores summed.
 *
 * @param label what stands before the sums (总分)
 * @param gradeLabel what stands before the grade word; blank where the form prints no grade
 */
public record TotalLine(String label, String gradeLabel) {

    /** Refuses a row without a label. */
    public TotalLine {
        Demand.text("label", label);
        gradeLabel = gradeLabel == null ? "" : gradeLabel;
    }
}
