package org.ziping.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.ziping.base.AtomicFile;

/** The file of the settings. What it does not hold, or holds damaged, is as on a first start. */
public final class SettingsFile {

    private static final String DARK = "dark";
    private static final String SCALE = "fontScale";
    private static final String LIBRARY = "library";
    private static final String PRINTER = "printer";
    private static final String FOLDER = "folder";
    private static final String WINDOW = "window";
    private static final String LAST_YEAR = "lastYearShown";
    private static final String MAXIMIZED = "maximized";

    private final Path file;

    /** The settings kept in {@code file}. */
    public SettingsFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** The settings of the user who started the program. */
    public static SettingsFile ofUser() {
        return new SettingsFile(UserFolders.ofThisMachine().settings().resolve("settings.properties"));
    }

    /** What is remembered; nothing readable means a first start. */
    public Settings read() {
        Properties kept = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            kept.load(in);
        } catch (IOException | IllegalArgumentException e) {
            return Settings.DEFAULT;
        }
        BigDecimal scale = value(kept, SCALE, BigDecimal::new).orElse(Appearance.DEFAULT.fontScale());
        boolean dark = value(kept, DARK, Boolean::valueOf).orElse(Appearance.DEFAULT.dark());
        return new Settings(
                new Appearance(dark, scale),
                value(kept, WINDOW, text -> window(text, Boolean.parseBoolean(kept.getProperty(MAXIMIZED)))),
                value(kept, LIBRARY, Path::of),
                value(kept, PRINTER, name -> name),
                value(kept, FOLDER, Path::of),
                value(kept, LAST_YEAR, Boolean::valueOf).orElse(Settings.DEFAULT.lastYearShown()));
    }

    /** Remembers {@code settings}; the file is written beside and moved, so it is never half there. */
    public void write(Settings settings) throws IOException {
        Properties kept = new Properties();
        kept.setProperty(DARK, Boolean.toString(settings.appearance().dark()));
        kept.setProperty(SCALE, settings.appearance().fontScale().toPlainString());
        kept.setProperty(LAST_YEAR, Boolean.toString(settings.lastYearShown()));
        settings.library().ifPresent(path -> kept.setProperty(LIBRARY, path.toString()));
        settings.printer().ifPresent(name -> kept.setProperty(PRINTER, name));
        settings.folder().ifPresent(path -> kept.setProperty(FOLDER, path.toString()));
        settings.window().ifPresent(w -> {
            kept.setProperty(WINDOW, w.x() + " " + w.y() + " " + w.width() + " " + w.height());
            kept.setProperty(MAXIMIZED, Boolean.toString(w.maximized()));
        });
        Path folder = Objects.requireNonNull(file.getParent());
        Files.createDirectories(folder);
        StringWriter text = new StringWriter();
        kept.store(text, null);
        AtomicFile.write(file, text.toString());
    }

    private static WindowBounds window(String text, boolean maximized) {
        String[] parts = text.split(" ", 4);
        if (parts.length < 4) {
            throw new IllegalArgumentException(text);
        }
        return new WindowBounds(
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]),
                maximized);
    }

    private static <T> Optional<T> value(Properties kept, String key, Function<String, T> read) {
        try {
            return Optional.ofNullable(kept.getProperty(key)).map(read);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
