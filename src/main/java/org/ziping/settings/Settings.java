package org.ziping.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Everything remembered for the user.
 *
 * @param lastYearShown whether last year's columns are shown beside the indicators
 */
public record Settings(
        Appearance appearance,
        Optional<WindowBounds> window,
        Optional<Path> library,
        Optional<String> printer,
        boolean lastYearShown) {

    /** What a first start uses. */
    public static final Settings DEFAULT =
            new Settings(Appearance.DEFAULT, Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** The same with another look. */
    public Settings withAppearance(Appearance next) {
        return new Settings(next, window, library, printer, lastYearShown);
    }

    /** The same with the window elsewhere. */
    public Settings withWindow(WindowBounds next) {
        return new Settings(appearance, Optional.of(next), library, printer, lastYearShown);
    }

    /** The same with another library used last. */
    public Settings withLibrary(Path next) {
        return new Settings(appearance, window, Optional.of(next), printer, lastYearShown);
    }

    /** The same with another printer used last. */
    public Settings withPrinter(String next) {
        return new Settings(appearance, window, library, Optional.of(next), lastYearShown);
    }

    /** The same with last year's columns shown or not. */
    public Settings withLastYearShown(boolean next) {
        return new Settings(appearance, window, library, printer, next);
    }
}
