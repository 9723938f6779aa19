package org.ziping.check;

import java.util.List;

/** The report's text, by itself and against the tables. */
final class TextChecks {

    private TextChecks() {}

    static List<Check> all() {
        return List.of(
                SectionCheck.EMPTY,
                SectionCheck.LONG,
                SameSectionsCheck.CHECK,
                NarrativeMoneyCheck.CHECK,
                NarrativeRateCheck.CHECK,
                NarrativeIndicatorCheck.CHECK,
                NarrativeResultCheck.TOTAL,
                NarrativeResultCheck.GRADE,
                LiveTextCheck.FIELDS,
                LiveTextCheck.DRAFTS,
                LastYearTextCheck.CHECK);
    }
}
