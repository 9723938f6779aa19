package org.ziping.desktop.forms;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.ziping.base.Messages;
import org.ziping.form.Form;
import org.ziping.model.CopyId;
import org.ziping.session.Stock;

/** Keeps the user's own forms as files, one after the other in the background, always the latest last. */
final class FormKeeper {

    private static final Messages MESSAGES = Messages.of(FormKeeper.class);

    private final FormsPage.Around around;
    private final Deque<Job> jobs = new ArrayDeque<>();
    private Stock stock;
    private boolean busy;

    /** What changes the folder of the user's own. */
    @FunctionalInterface
    private interface Change {
        Stock on(Stock before) throws IOException;
    }

    /** A change, the form it keeps where a later one of the same form makes it idle, and what follows. */
    private record Job(Change change, Optional<String> keeps, Runnable then) {}

    FormKeeper(Stock stock, FormsPage.Around around) {
        this.stock = stock;
        this.around = around;
    }

    /** What is at hand now. */
    Stock stock() {
        return stock;
    }

    /** The id for a copy of the form with this one. */
    String copyId(String id) {
        return CopyId.free(id, taken -> stock.forms().find(taken).isPresent());
    }

    /** Keeps a form; of several waiting states of it only the latest is written. */
    void keep(Form form) {
        jobs.removeIf(job -> job.keeps().equals(Optional.of(form.id())));
        add(new Job(before -> before.keep(form), Optional.of(form.id()), () -> {}));
    }

    /** Keeps a form and goes on. */
    void keepThen(Form form, Runnable then) {
        add(new Job(before -> before.keep(form), Optional.empty(), then));
    }

    /** Removes a form of the user's own and goes on. */
    void remove(String id, Runnable then) {
        jobs.removeIf(job -> job.keeps().equals(Optional.of(id)));
        add(new Job(before -> before.removeForm(id), Optional.empty(), then));
    }

    private void add(Job job) {
        jobs.add(job);
        next();
    }

    private void next() {
        if (busy || jobs.isEmpty()) {
            return;
        }
        Job job = jobs.remove();
        Stock before = stock;
        busy = true;
        around.background()
                .quietly(
                        progress -> job.change().on(before),
                        after -> {
                            busy = false;
                            stock = after;
                            around.changed().accept(after);
                            job.then().run();
                            next();
                        },
                        failure -> {
                            busy = false;
                            around.problems().tell(MESSAGES.text("forms.failed", String.valueOf(failure.getMessage())));
                            next();
                        });
    }
}
