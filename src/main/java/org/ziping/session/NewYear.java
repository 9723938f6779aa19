package org.ziping.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ziping.base.Messages;
import org.ziping.form.Forms;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.model.HeaderField;
import org.ziping.rollover.Carried;
import org.ziping.rollover.RollOver;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorecard;

/** Beginning a new year from an evaluation of the library, or from one that was just read from a file. */
public final class NewYear {

    private static final Messages MESSAGES = Messages.of(NewYear.class);

    private NewYear() {}

    /** The year most likely wanted: the one after last year's, or the present one where that is not known. */
    public static int suggested(Evaluation last, int present) {
        return last.year().map(year -> year + 1).orElse(present);
    }

    /** The evaluation of {@code year}, not yet in any library. */
    public static Evaluation of(Evaluation last, Scorecard card, int year, Set<Carried> carried) {
        Evaluation fresh = Evaluation.empty(Optional.empty(), RuleSets.DEFAULT, Forms.DEFAULT);
        return RollOver.of(last, card, year, carried, fresh);
    }

    /**
     * Puts the evaluations of {@code year} into the library as one step, with last year's themselves
     * where they are to be kept too. Answers the ids of the new ones, in the order of {@code last}.
     */
    public static List<EvaluationId> begin(
            Workspace workspace, List<Evaluation> last, int year, Set<Carried> carried, List<Evaluation> keep) {
        List<Evaluation> added = new ArrayList<>(keep);
        for (Evaluation before : last) {
            added.add(of(before, workspace.assessor().assess(before).scorecard(), year, carried));
        }
        List<EvaluationId> ids = workspace.add(added, description(last, year));
        return ids.subList(keep.size(), ids.size());
    }

    /** What the step of the library is called. */
    static String description(List<Evaluation> last, int year) {
        String first = last.stream().findFirst().map(Wording::evaluation).orElse("");
        return MESSAGES.text("library.newYear", String.valueOf(year), first, last.size());
    }

    /** The evaluation of the same project and unit that the library already has for a year, if any. */
    public static Optional<LibraryEntry> there(Workspace workspace, Evaluation last, int year) {
        return workspace.entries().stream()
                .filter(entry -> entry.evaluation().year().equals(Optional.of(year)))
                .filter(entry -> same(entry.evaluation(), last, HeaderField.PROJECT))
                .filter(entry -> same(entry.evaluation(), last, HeaderField.UNIT))
                .findFirst();
    }

    private static boolean same(Evaluation one, Evaluation other, HeaderField field) {
        return one.header(field).strip().equals(other.header(field).strip());
    }
}
