package org.ziping.desktop.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.FileChooser;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Background;
import org.ziping.desktop.support.FileDialogs;
import org.ziping.desktop.support.Problems;
import org.ziping.desktop.support.SaveTarget;
import org.ziping.session.DailyBackups;
import org.ziping.store.Backups;
import org.ziping.store.StoreException;
import org.ziping.store.VerifyReport;

/** The library as a file: its copy of the day, copies on request, one put back, looked through, another opened. */
final class LibraryKeeper {

    /**
     * What the window does for it.
     *
     * @param shut saves and closes the library; {@code false} when the officer stays with what cannot be saved
     * @param open opens a library in place of the one that was shut, and then says something
     * @param backup shows what is said about the latest backup
     */
    record Doors(BooleanSupplier shut, Opening open, Consumer<String> backup) {}

    /** Opens a library and says something in passing; an empty sentence says nothing. */
    @FunctionalInterface
    interface Opening {
        void open(Path library, String said);
    }

    private static final Messages MESSAGES = Messages.of(LibraryKeeper.class);
    private static final String ENDING = ".ziping";

    private final Frame frame;
    private final Office office;
    private final Background background;
    private final Problems problems;
    private final Doors doors;
    private LocalDate kept = LocalDate.MIN;

    LibraryKeeper(Frame frame, Office office, Background background, Problems problems, Doors doors) {
        this.frame = frame;
        this.office = office;
        this.background = background;
        this.problems = problems;
        this.doors = doors;
    }

    /** What can be done with the library as a whole. */
    Menu menu() {
        Menu menu = new Menu(MESSAGES.text("keeper.title"));
        menu.getItems()
                .addAll(
                        SettingsMenu.item("keeper.backup", this::backup),
                        SettingsMenu.item("keeper.restore", this::restore),
                        SettingsMenu.item("keeper.verify", this::verify),
                        new SeparatorMenuItem(),
                        SettingsMenu.item("keeper.open", this::openOther),
                        SettingsMenu.item("keeper.create", this::create));
        return menu;
    }

    /** Makes the copy of the day where it is due, behind the window, and shows when the latest was made. */
    void daily() {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        if (office.readOnly() || today.equals(kept)) {
            return;
        }
        kept = today;
        DailyBackups backups = new DailyBackups(office.file());
        background.quietly(
                progress -> office.keep(backups, today),
                this::show,
                failure -> doors.backup().accept(MESSAGES.text("backup.failed", reason(failure))));
    }

    private void show(Optional<Instant> latest) {
        ZoneId zone = ZoneId.systemDefault();
        doors.backup().accept(BackupText.of(latest, LocalDate.now(zone), zone));
    }

    private void backup() {
        String name = MESSAGES.text(
                "keeper.name", LocalDate.now(ZoneId.systemDefault()).toString());
        SaveTarget.ask(problems, MESSAGES.text("keeper.backup"), name, ENDING, MESSAGES.text("keeper.kind"))
                .ifPresent(target -> background.start(
                        MESSAGES.text("keeper.backingUp"),
                        progress -> office.backup(target),
                        done -> {
                            show(Optional.of(Instant.now()));
                            frame.notice(MESSAGES.text("keeper.backedUp", target));
                        },
                        this::tell));
    }

    private void restore() {
        FileDialogs.open(backups(office.file()), frame.window())
                .filter(this::sure)
                .filter(backup -> doors.shut().getAsBoolean())
                .ifPresent(backup -> putBack(backup, office.file()));
    }

    private void putBack(Path backup, Path library) {
        background.start(
                MESSAGES.text("keeper.restoring"),
                progress -> Backups.restore(backup, library),
                restored -> doors.open().open(library, said(backup, restored)),
                failure -> {
                    tell(failure);
                    doors.open().open(library, "");
                });
    }

    /** What is said when a copy was put back. */
    static String said(Path backup, Backups.Restored restored) {
        return restored.kept()
                .map(kept -> MESSAGES.text("keeper.restored.kept", backup, kept))
                .orElseGet(() -> MESSAGES.text("keeper.restored", backup));
    }

    private boolean sure(Path backup) {
        return problems.agreed(
                MESSAGES.text("keeper.restore.sure", backup.getFileName()),
                MESSAGES.text("keeper.restore.yes"),
                MESSAGES.text("keeper.restore.no"));
    }

    private void verify() {
        background.start(MESSAGES.text("keeper.verifying"), progress -> office.verify(), this::told, this::tell);
    }

    private void told(VerifyReport report) {
        if (report.sound()) {
            frame.notice(MESSAGES.text("keeper.sound", report.evaluations(), report.journalEntries()));
        } else {
            problems.tell(MESSAGES.text("keeper.unsound", String.join("\n", report.problems())));
        }
    }

    private void openOther() {
        FileDialogs.open(chooser("keeper.open"), frame.window())
                .filter(library -> doors.shut().getAsBoolean())
                .ifPresent(library -> doors.open().open(library, ""));
    }

    private void create() {
        FileChooser chooser = chooser("keeper.create");
        chooser.setInitialFileName(MESSAGES.text("keeper.newName") + ENDING);
        FileDialogs.save(chooser, frame.window())
                .map(typed -> SaveTarget.ended(typed, ENDING))
                .ifPresent(this::create);
    }

    private void create(Path library) {
        if (Files.exists(library)) {
            problems.tell(MESSAGES.text("keeper.exists", library.getFileName()));
        } else if (doors.shut().getAsBoolean()) {
            doors.open().open(library, "");
        }
    }

    private void tell(Throwable failure) {
        if (failure instanceof StoreException) {
            problems.tell(reason(failure));
        } else {
            problems.unexpected(failure);
        }
    }

    private static String reason(Throwable failure) {
        return String.valueOf(failure.getMessage());
    }

    /** A dialog for library files. */
    static FileChooser chooser(String key) {
        return FileDialogs.of(MESSAGES.text(key), MESSAGES.text("keeper.kind"), "*" + ENDING);
    }

    /** A dialog for a backup of {@code library}; it begins among the daily ones where there are any. */
    static FileChooser backups(Path library) {
        FileChooser chooser = chooser("keeper.restore");
        Path copies = new DailyBackups(library).folder();
        if (Files.isDirectory(copies)) {
            chooser.setInitialDirectory(copies.toFile());
        }
        return chooser;
    }
}
