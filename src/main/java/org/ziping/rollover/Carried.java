package org.ziping.rollover;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ziping.model.Section;

/**
 * What an officer may take over into the new year, or leave behind. The project, its unit, the tiers and
 * the names of the indicators are always taken over; results never are.
 */
public enum Carried {
    TARGETS("targets"),
    WEIGHTS("weights"),
    /** Form and rule set; left behind, the usual ones take their place. */
    FORM("form"),
    /** Who is responsible and how to reach them. */
    CONTACTS("contacts"),
    BASICS("basics", Section.OVERVIEW, Section.BASIS, Section.NECESSITY, Section.MEASURES, Section.PLAN),
    GOALS("goals", Section.PERIOD_GOAL, Section.ANNUAL_GOAL),
    ANALYSES(
            "analyses",
            Section.BUDGET_ADJUSTMENT,
            Section.EXECUTION_RATE_NOTE,
            Section.ANNUAL_GOAL_RESULT,
            Section.CONCLUSION,
            Section.EXECUTION_ANALYSIS,
            Section.OUTPUT_ANALYSIS,
            Section.BENEFIT_ANALYSIS,
            Section.SATISFACTION_ANALYSIS),
    EXPERIENCE("experience", Section.PRACTICES, Section.PROBLEMS, Section.IMPROVEMENTS, Section.OTHER_NOTES);

    private final String code;
    private final List<Section> sections;

    Carried(String code, Section... sections) {
        this.code = code;
        this.sections = List.of(sections);
    }

    /** What most officers take over: everything that does not tell of last year's results. */
    public static Set<Carried> usual() {
        return EnumSet.of(TARGETS, WEIGHTS, FORM, CONTACTS, BASICS, GOALS);
    }

    /** Those that are texts of the report. */
    public static Set<Carried> texts() {
        return EnumSet.range(BASICS, EXPERIENCE);
    }

    /** The stable name on the command line. */
    public String code() {
        return code;
    }

    /** The texts it stands for; none when it is no text. */
    public List<Section> sections() {
        return sections;
    }

    /** The one with this code, if there is one. */
    public static Optional<Carried> ofCode(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }
}
