package org.ziping.desktop.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.ziping.base.Messages;
import org.ziping.desktop.importer.ImportPage;
import org.ziping.desktop.importer.ImportPage.Taking;
import org.ziping.desktop.support.Background;
import org.ziping.desktop.support.FileDialogs;
import org.ziping.desktop.support.Notices.Offer;
import org.ziping.desktop.support.Problems;
import org.ziping.importer.OfficeFiles;
import org.ziping.model.Evaluation;
import org.ziping.session.MemoryFile;
import org.ziping.store.StoreException;

/** The room where files come in: chosen or dropped, read, shown, and taken into the library. */
final class ImportRoom {

    private static final Messages MESSAGES = Messages.of(ImportRoom.class);
    private static final int NAMED_FILES = 3;

    private final Frame frame;
    private final Office office;
    private final Background background;
    private final Problems problems;
    private final MemoryFile memory = MemoryFile.ofUser();
    private Optional<NewYearRoom> newYear = Optional.empty();
    private Optional<ImportPage> showing = Optional.empty();

    ImportRoom(Frame frame, Office office, Background background, Problems problems) {
        this.frame = frame;
        this.office = office;
        this.background = background;
        this.problems = problems;
    }

    /** Lets a new year be begun from files just read, or from an evaluation that just came in. */
    void offerNewYear(NewYearRoom room) {
        newYear = Optional.of(room);
    }

    /** Lets the officer choose files and reads them. */
    void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(MESSAGES.text("intake.choose"));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(MESSAGES.text("intake.kinds"), OfficeFiles.patterns()),
                        new FileChooser.ExtensionFilter(MESSAGES.text("intake.all-kinds"), "*.*"));
        List<Path> chosen = FileDialogs.openMany(chooser, frame.window());
        if (!chosen.isEmpty()) {
            take(chosen);
        }
    }

    /** Lets the officer choose a folder and reads what is in it. */
    void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(MESSAGES.text("intake.choose-folder"));
        FileDialogs.folder(chooser, frame.window()).ifPresent(folder -> take(List.of(folder)));
    }

    /** Reads files and folders that were chosen or dropped and shows what importing them would bring. */
    void take(List<Path> files) {
        if (office.readOnly()) {
            frame.notice(MESSAGES.text("intake.read-only"));
            return;
        }
        boolean inSight = showing.filter(page -> page.node().getScene() != null).isPresent();
        ImportPage page = inSight ? showing.orElseThrow() : page();
        showing = Optional.of(page);
        if (!inSight) {
            page.node().sceneProperty().addListener((scene, was, now) -> Platform.runLater(() -> left(page)));
            show(page);
        }
        page.read(files);
    }

    private ImportPage page() {
        return new ImportPage(new ImportPage.Around(
                background,
                problems,
                office.stock(),
                memory,
                office.entries(),
                this::accept,
                this::begin,
                frame::library));
    }

    private void show(ImportPage page) {
        frame.beside(MESSAGES.text("title.import"), page.node(), page::focus);
    }

    /** Nothing is lost by leaving, whichever way it was left: reading stops, and the page can be gone back to. */
    private void left(ImportPage page) {
        if (page.node().getScene() != null) {
            return;
        }
        page.stop();
        if (showing.filter(page::equals).isPresent()) {
            frame.offer(MESSAGES.text("intake.left"), new Offer(MESSAGES.text("intake.go-on"), () -> show(page)));
        }
    }

    private void accept(Taking taking) {
        List<Evaluation> added = taking.step().added();
        List<Long> ids;
        try {
            ids = office.exchange(taking.step(), description(taking.files()));
        } catch (StoreException e) {
            problems.tell(String.valueOf(e.getMessage()));
            return;
        }
        showing = Optional.empty();
        remember(taking);
        boolean one = ids.size() == 1;
        if (one) {
            frame.open(ids.get(0));
        } else {
            frame.library();
        }
        List<Offer> offers = new ArrayList<>();
        if (one && pastYear(added.get(0))) {
            newYear.ifPresent(
                    begin -> offers.add(new Offer(MESSAGES.text("intake.new-year"), () -> begin.after(ids.get(0)))));
        }
        frame.undoable(done(taking, ids.size()), offers.toArray(Offer[]::new));
    }

    private static String done(Taking taking, int imported) {
        int replaced = taking.step().removed().size();
        int skipped = taking.step().skipped();
        return MESSAGES.text("intake.done", imported, taking.files().size())
                + (replaced > 0 ? MESSAGES.text("intake.replaced", replaced) : "")
                + (skipped > 0 ? MESSAGES.text("intake.skipped", skipped) : "");
    }

    /** The new year of what was read, in one step; what was corrected on the way is remembered like for an import. */
    private void begin(Taking taking) {
        newYear.ifPresent(room -> room.afterRead(taking.step().added(), () -> {
            showing = Optional.empty();
            remember(taking);
        }));
    }

    /** The corrections are a convenience: where they cannot be kept the import stands all the same. */
    private void remember(Taking taking) {
        if (!taking.learnt().equals(memory.read())) {
            try {
                memory.write(taking.learnt());
            } catch (IOException e) {
                problems.tell(MESSAGES.text("intake.not-remembered", String.valueOf(e.getMessage())));
            }
        }
    }

    private static boolean pastYear(Evaluation evaluation) {
        int present = Year.now(ZoneId.systemDefault()).getValue();
        return evaluation.year().filter(year -> year < present).isPresent();
    }

    /** What the step of the library is called. */
    private static String description(List<String> files) {
        List<String> named = files.subList(0, Math.min(NAMED_FILES, files.size()));
        String names = String.join(MESSAGES.text("intake.and"), named);
        return files.size() > NAMED_FILES
                ? MESSAGES.text("intake.step-many", names, files.size())
                : MESSAGES.text("intake.step", names);
    }
}
