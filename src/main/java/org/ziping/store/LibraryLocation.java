package org.ziping.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the library lies unless the user says otherwise: the place for program data of each system. */
public final class LibraryLocation {

    private static final String NAME = "library.ziping";

    private LibraryLocation() {}

    /** The default library of this user on this machine. */
    public static Path standard() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    static Path of(String system, Path home, Map<String, String> environment) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return folder(environment, "APPDATA", home.resolve("AppData/Roaming"))
                    .resolve("Ziping")
                    .resolve(NAME);
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library/Application Support/Ziping").resolve(NAME);
        }
        return folder(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                .resolve("ziping")
                .resolve(NAME);
    }

    private static Path folder(Map<String, String> environment, String name, Path otherwise) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(otherwise);
    }
}
