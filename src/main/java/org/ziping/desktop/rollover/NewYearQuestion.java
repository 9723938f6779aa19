package org.ziping.desktop.rollover;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.ziping.base.Messages;
import org.ziping.desktop.support.YearText;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;

/**
 * What is known when the new year is asked for, and what is said about each answer. Knows no widget.
 *
 * @param last last year's evaluations, one at least
 * @param fromFile whether they were just read and stand in no library yet
 * @param lastThere how many of them the library has as well
 * @param suggested the year most likely wanted
 * @param there the numbers of the evaluations that the library has for a year already
 */
public record NewYearQuestion(
        List<Evaluation> last, boolean fromFile, int lastThere, int suggested, IntFunction<List<Long>> there) {

    private static final Messages MESSAGES = Messages.of(NewYearQuestion.class);

    /** Takes a copy. */
    public NewYearQuestion {
        last = List.copyOf(last);
        if (last.isEmpty()) {
            throw new IllegalArgumentException("no evaluation to begin from");
        }
    }

    /** From what the year is begun. */
    String from() {
        if (last.size() > 1) {
            return MESSAGES.text("from.several", last.size());
        }
        Evaluation one = last.get(0);
        String project = one.header(HeaderField.PROJECT);
        return MESSAGES.text(
                "from",
                one.year().map(String::valueOf).orElse(MESSAGES.text("from.noYear")),
                project.isBlank() ? MESSAGES.text("from.unnamed") : project);
    }

    /** The year typed; empty where it is none or does not follow last year. */
    Optional<Integer> year(String typed) {
        return YearText.read(typed)
                .filter(year -> latest().filter(l -> year <= l).isEmpty());
    }

    /** What is to be said about the year typed; empty when nothing is. */
    String remark(String typed) {
        Optional<Integer> year = year(typed);
        if (year.isEmpty()) {
            return YearText.read(typed).isEmpty()
                    ? MESSAGES.text("year.none")
                    : MESSAGES.text("year.before", String.valueOf(latest().orElse(0)));
        }
        int known = there.apply(year.get()).size();
        if (known == 0) {
            return "";
        }
        return last.size() == 1
                ? MESSAGES.text("year.there", year.get().toString())
                : MESSAGES.text("year.there.several", year.get().toString(), known);
    }

    /** The one evaluation to go on with instead of making another; empty where there is none, or a choice. */
    Optional<Long> instead(String typed) {
        return last.size() == 1
                ? year(typed).flatMap(year -> there.apply(year).stream().findFirst())
                : Optional.empty();
    }

    /** Whether any of last year's evaluations could be kept too: those that the library has are not stored twice. */
    boolean canKeep() {
        return fromFile && lastThere < last.size();
    }

    /** What is said about keeping last year's evaluations. */
    String keepRemark() {
        if (lastThere == 0) {
            return "";
        }
        return canKeep() ? MESSAGES.text("keep.some", lastThere) : MESSAGES.text("keep.there");
    }

    private Optional<Integer> latest() {
        return last.stream().flatMap(e -> e.year().stream()).max(Comparator.naturalOrder());
    }
}
