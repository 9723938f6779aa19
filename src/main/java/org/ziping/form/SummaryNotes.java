package org.ziping.form;

/**
 * Sentences below a summary; a blank one is not printed.
 *
 * @param lead what stands before the first (注：)
 * @param averages how rate and score of the closing row are made; {average} is the plain average score
 * @param omission what a sum leaves out; {columns} and {count} are replaced
 * @param open how many evaluations have no total yet; {count} is replaced
 * @param grades the spread of grades; {grades} is replaced
 * @param grade one grade of the spread; {grade} and {count} are replaced
 */
public record SummaryNotes(String lead, String averages, String omission, String open, String grades, String grade) {

    /** Takes what is missing as blank. */
    public SummaryNotes {
        lead = lead == null ? "" : lead;
        averages = averages == null ? "" : averages;
        omission = omission == null ? "" : omission;
        open = open == null ? "" : open;
        grades = grades == null ? "" : grades;
        grade = grade == null ? "" : grade;
    }
}
