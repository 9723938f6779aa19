package org.ziping.desktop.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import org.ziping.base.Messages;

/**
 * Asks where a file is to be written. A name typed without its ending gets it; the dialog of the system asked about the
 * name as typed only, so what that would replace is asked about here.
 */
public final class SaveTarget {

    private static final Messages MESSAGES = Messages.of(SaveTarget.class);

    private SaveTarget() {}

    /**
     * The place chosen, if any.
     *
     * @param title what the dialog is called
     * @param name proposed for the file, without ending
     * @param ending such as {@code .xlsx}
     * @param kind what such files are called
     */
    public static Optional<Path> ask(Problems problems, String title, String name, String ending, String kind) {
        FileChooser chooser = FileDialogs.of(title, kind, "*" + ending);
        chooser.setInitialFileName(name + ending);
        return FileDialogs.save(chooser, problems.window())
                .filter(typed -> mayBeWritten(problems, typed, ended(typed, ending)))
                .map(typed -> ended(typed, ending));
    }

    private static boolean mayBeWritten(Problems problems, Path typed, Path target) {
        return target.equals(typed)
                || Files.notExists(target)
                || problems.agreed(
                        MESSAGES.text("save.exists", target),
                        MESSAGES.text("save.replace"),
                        MESSAGES.text("save.keep"));
    }

    /** The name as typed, with its ending where that was left out. */
    public static Path ended(Path typed, String ending) {
        String name = String.valueOf(typed.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? typed : typed.resolveSibling(name + ending);
    }
}
