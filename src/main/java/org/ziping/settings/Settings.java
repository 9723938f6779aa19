package org.ziping.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Everything remembered for the user.
 *
 * @param folder where a file was chosen last
 * @param lastYearShown whether last year's columns are shown beside the indicators
 */
public record Settings(
        Appearance appearance,
        Optional<WindowBounds> window,
        Optional<Path> library,
        Optional<String> printer,
        Optional<Path> folder,
        boolean lastYearShown) {

    /** What a first start uses. */
    public static final Settings DEFAULT = new Settings(
            Appearance.DEFAULT, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** The same with another look. */
    public Settings withAppearance(Appearance next) {
        return new Settings(next, window, library, printer, folder, lastYearShown);
    }

    /** The same with the window elsewhere. */
    public Settings withWindow(WindowBounds next) {
        return new Settings(appearance, Optional.of(next), library, printer, folder, lastYearShown);
    }

    /** The same with another library used last. */
    public Settings withLibrary(Path next) {
        return new Settings(appearance, window, Optional.of(next), printer, folder, lastYearShown);
    }

    /** The same with another printer used last. */
    public Settings withPrinter(String next) {
        return new Settings(appearance, window, library, Optional.of(next), folder, lastYearShown);
    }

    /** The same with a file chosen last in another folder. */
    public Settings withFolder(Path next) {
        return new Settings(appearance, window, library, printer, Optional.of(next), lastYearShown);
    }

    /** The same with last year's columns shown or not. */
    public Settings withLastYearShown(boolean next) {
        return new Settings(appearance, window, library, printer, folder, next);
    }
}
