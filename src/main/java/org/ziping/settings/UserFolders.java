package org.ziping.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where this operating system wants programs to keep the settings of a user. */
public record UserFolders(Path settings, Path documents) {

    /** Names another folder for the settings: for tests, and for a program carried on a stick. */
    private static final String ELSEWHERE = "ziping.settings";

    /** The folders of the user who started the program. */
    public static UserFolders ofThisMachine() {
        UserFolders usual = usual();
        return Optional.ofNullable(System.getProperty(ELSEWHERE))
                .filter(text -> !text.isBlank())
                .map(text -> new UserFolders(Path.of(text), usual.documents()))
                .orElse(usual);
    }

    private static UserFolders usual() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    /** The folders on a given system: %APPDATA%, ~/Library/Application Support or XDG. */
    static UserFolders of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path roaming = folder(environment, "APPDATA")
                    .orElse(home.resolve("AppData").resolve("Roaming"));
            return new UserFolders(roaming.resolve("Ziping"), home.resolve("Documents"));
        }
        if (name.startsWith("mac")) {
            Path support = home.resolve("Library").resolve("Application Support");
            return new UserFolders(support.resolve("Ziping"), home.resolve("Documents"));
        }
        Path config = folder(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config"));
        return new UserFolders(config.resolve("ziping"), home);
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
