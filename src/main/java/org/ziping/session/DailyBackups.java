package org.ziping.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The copies of a library that are made by themselves, one a day, in a folder beside it; the latest few
 * are kept. May be used on any thread.
 */
public final class DailyBackups {

    /** How many days are kept. */
    static final int KEPT = 5;

    private static final long LARGEST = 500L << 20;
    private static final String SUFFIX = ".ziping";

    private final Path library;
    private final Path folder;
    private final String name;

    /** The copies of {@code library}. */
    public DailyBackups(Path library) {
        this.library = library.toAbsolutePath();
        String file = String.valueOf(library.getFileName());
        name = file.endsWith(SUFFIX) ? file.substring(0, file.length() - SUFFIX.length()) : file;
        folder = this.library.resolveSibling(name + ".backups");
    }

    /** Where they lie; there is none before the first. */
    public Path folder() {
        return folder;
    }

    /** When the latest was made, one of the officer's own in the same folder included. */
    public Optional<Instant> latest() {
        return files().stream().map(DailyBackups::modified).max(Comparator.naturalOrder());
    }

    /**
     * Writes the copy of a day unless it is there, and lets go of the oldest. A library above 500 MB, which
     * its evidence has made large, is left to the officer. Answers when the latest was made.
     */
    public Optional<Instant> keep(Workspace workspace, LocalDate day) throws IOException {
        Path today = folder.resolve(name + "-" + day + SUFFIX);
        if (Files.size(library) <= LARGEST && !Files.exists(today)) {
            Files.createDirectories(folder);
            workspace.backup(today);
            letGo();
        }
        return latest();
    }

    private void letGo() throws IOException {
        List<Path> daily = files().stream()
                .filter(file -> day(file).isPresent())
                .sorted(Comparator.comparing((Path file) -> day(file).orElse(""))
                        .reversed())
                .toList();
        for (Path old : daily.subList(Math.min(KEPT, daily.size()), daily.size())) {
            Files.delete(old);
        }
    }

    /** The day in the name of a daily copy; what is named otherwise is the officer's own and stays. */
    private Optional<String> day(Path file) {
        String own = String.valueOf(file.getFileName());
        return own.matches(Pattern.quote(name) + "-\\d{4}-\\d\\d-\\d\\d" + Pattern.quote(SUFFIX))
                ? Optional.of(own.substring(name.length()))
                : Optional.empty();
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> there = Files.list(folder)) {
            return there.filter(file -> file.toString().endsWith(SUFFIX)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
