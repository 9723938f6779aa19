package org.ziping.desktop.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import org.ziping.base.Messages;
import org.ziping.desktop.library.LibraryPage;
import org.ziping.desktop.library.ShelfRow;
import org.ziping.desktop.support.Background;
import org.ziping.desktop.support.Notices;
import org.ziping.desktop.support.Problems;
import org.ziping.form.Forms;
import org.ziping.model.Evaluation;
import org.ziping.scoring.RuleSets;
import org.ziping.session.Backlog;

/** The room of the library: all evaluations, a new one, the sample, and putting one away. */
final class LibraryRoom {

    private static final Messages MESSAGES = Messages.of(LibraryRoom.class);

    /** So many are scored before anybody could look. */
    private static final int FEW = 30;

    /** The ways from here into other rooms. */
    record Doors(LongConsumer newYear, LongConsumer compare, Runnable importFile, Runnable summary) {}

    private final Frame frame;
    private final Office office;
    private final Intake intake;
    private final Background background;
    private final Problems problems;
    private final LibraryPage page;
    private boolean scoring;

    LibraryRoom(Frame frame, Office office, Background background, Problems problems, Doors doors) {
        this.frame = frame;
        this.office = office;
        this.background = background;
        this.problems = problems;
        intake = new Intake(background, problems);
        page = new LibraryPage(new LibraryPage.Actions(
                frame::open,
                this::remove,
                doors.newYear(),
                doors.compare(),
                this::create,
                doors.importFile(),
                this::openSample,
                doors.summary()));
    }

    /** Shows the library. */
    void show() {
        refresh();
        frame.beside(MESSAGES.text("title.library"), page.node(), page::focus);
    }

    /** Shows the evaluations as they are now; many that are not scored yet are scored behind the window. */
    void refresh() {
        Backlog backlog = office.backlog();
        if (backlog.size() <= FEW) {
            backlog.settle(backlog.assess((done, all) -> true));
        } else if (!scoring) {
            score(backlog);
        }
        page.show(office.shelf());
    }

    private void score(Backlog backlog) {
        scoring = true;
        background.quietly(
                progress -> backlog.assess((done, all) -> true),
                done -> {
                    scoring = false;
                    backlog.settle(done);
                    refresh();
                },
                failure -> {
                    scoring = false;
                    problems.unexpected(failure);
                });
    }

    /** Whether a page shown is the library's. */
    boolean is(Node shown) {
        return shown.equals(page.node());
    }

    void focus() {
        page.focus();
    }

    /** Takes the last step of the library back and says which; in other rooms nothing is undone unseen. */
    void undo() {
        office.undoDescription().filter(what -> inSight()).ifPresent(what -> {
            office.undo();
            said("library.undone", what, new Notices.Offer(MESSAGES.text("library.redo"), this::redo));
        });
    }

    /** Makes it again and says so. */
    void redo() {
        office.redoDescription().filter(what -> inSight()).ifPresent(what -> {
            office.redo();
            said("library.redone", what, new Notices.Offer(MESSAGES.text("library.undo"), this::undo));
        });
    }

    private void said(String key, String what, Notices.Offer back) {
        frame.offer(MESSAGES.text(key, what), back);
        page.focus();
    }

    private boolean inSight() {
        return page.node().getScene() != null;
    }

    void focusSearch() {
        page.focusSearch();
    }

    /** Puts the sample into a library that has nothing in it yet. */
    void welcome() {
        intake.sample(sample -> {
            office.add(MESSAGES.text("library.sample"), sample);
            page.focus();
        });
    }

    private void create() {
        Evaluation fresh = Evaluation.empty(Optional.empty(), RuleSets.DEFAULT, Forms.DEFAULT);
        frame.open(office.add(MESSAGES.text("library.created"), List.of(fresh)));
    }

    private void openSample() {
        intake.sample(sample -> frame.open(office.add(MESSAGES.text("library.sample"), sample)));
    }

    private void remove(long id) {
        String project = office.shelf().stream()
                .filter(row -> row.id() == id)
                .map(ShelfRow::project)
                .findFirst()
                .orElse("");
        String name = project.isEmpty() ? MESSAGES.text("title.untitled") : project;
        if (office.finalised(id)) {
            frame.notice(MESSAGES.text("library.locked", name));
            return;
        }
        office.remove(id);
        frame.undoable(MESSAGES.text("library.removed", name));
    }
}
