package org.ziping.desktop.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import org.ziping.base.Messages;
import org.ziping.desktop.library.LibraryPage;
import org.ziping.desktop.library.ShelfRow;
import org.ziping.form.Forms;
import org.ziping.model.Evaluation;
import org.ziping.scoring.RuleSets;

/** The room of the library: all evaluations, a new one, the sample, and putting one away. */
final class LibraryRoom {

    private static final Messages MESSAGES = Messages.of(LibraryRoom.class);

    /** The ways from here into other rooms. */
    record Doors(LongConsumer newYear, LongConsumer compare, Runnable importFile, Runnable summary) {}

    private final Frame frame;
    private final Office office;
    private final Intake intake;
    private final LibraryPage page;

    LibraryRoom(Frame frame, Office office, Intake intake, Doors doors) {
        this.frame = frame;
        this.office = office;
        this.intake = intake;
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

    /** Shows the evaluations as they are now. */
    void refresh() {
        page.show(office.shelf());
    }

    /** Whether a page shown is the library's. */
    boolean is(Node shown) {
        return shown.equals(page.node());
    }

    void focus() {
        page.focus();
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
