package org.ziping.desktop.shell;

import java.time.Year;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.ziping.base.Messages;
import org.ziping.desktop.rollover.NewYearAnswer;
import org.ziping.desktop.rollover.NewYearDialog;
import org.ziping.desktop.rollover.NewYearQuestion;
import org.ziping.desktop.support.Problems;
import org.ziping.model.Evaluation;
import org.ziping.session.NewYear;

/** Where a new year is begun, from the library or from files just read. */
final class NewYearRoom {

    private static final Messages MESSAGES = Messages.of(NewYearRoom.class);

    private final Frame frame;
    private final Office office;
    private final Problems problems;

    NewYearRoom(Frame frame, Office office, Problems problems) {
        this.frame = frame;
        this.office = office;
        this.problems = problems;
    }

    /** Begins the year after an evaluation of the library. */
    void after(long id) {
        if (writable()) {
            office.damage(id)
                    .ifPresentOrElse(
                            frame::notice,
                            () -> office.evaluation(id).ifPresent(last -> ask(List.of(last), false, () -> {})));
        }
    }

    /**
     * Begins the year after evaluations that were just read from files.
     *
     * @param done told once the year has begun
     */
    void afterRead(List<Evaluation> last, Runnable done) {
        if (writable() && !last.isEmpty()) {
            ask(last, true, done);
        }
    }

    private void ask(List<Evaluation> last, boolean fromFile, Runnable done) {
        int known = last.size() - unknown(last).size();
        NewYearQuestion question = new NewYearQuestion(
                last, fromFile, fromFile ? known : 0, suggested(last), year -> office.there(last, year));
        NewYearDialog.ask(question, problems).ifPresent(answer -> {
            if (answer instanceof NewYearAnswer.OpenInstead there) {
                frame.open(there.id());
            } else if (answer instanceof NewYearAnswer.Begin begin) {
                begin(last, begin);
                done.run();
            }
        });
    }

    private void begin(List<Evaluation> last, NewYearAnswer.Begin answer) {
        List<Long> begun =
                office.begin(last, answer.year(), answer.carried(), answer.keepLast() ? unknown(last) : List.of());
        String year = String.valueOf(answer.year());
        if (begun.size() == 1) {
            frame.open(begun.get(0));
            frame.undoable(MESSAGES.text("newYear.begun", year));
        } else {
            frame.library();
            frame.undoable(MESSAGES.text("newYear.begun.several", year, begun.size()));
        }
    }

    private boolean writable() {
        if (office.readOnly()) {
            frame.notice(MESSAGES.text("newYear.read-only"));
        }
        return !office.readOnly();
    }

    /** Those that the library does not have for their own year. */
    private List<Evaluation> unknown(List<Evaluation> last) {
        return last.stream()
                .filter(e -> e.year()
                        .filter(year -> !office.there(List.of(e), year).isEmpty())
                        .isEmpty())
                .toList();
    }

    private static int suggested(List<Evaluation> last) {
        int present = Year.now(ZoneId.systemDefault()).getValue();
        return last.stream()
                .map(e -> NewYear.suggested(e, present))
                .max(Comparator.naturalOrder())
                .orElse(present);
    }
}
