package org.ziping.importer;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ziping.importer.grid.Cancellation;

/** Finds the office files in what was named or dropped: files as they are, folders with all that lies below them. */
public final class OfficeFiles {

    private static final Set<String> ENDINGS =
            Set.of("docx", "xlsx", "doc", "xls", "wps", "et", "xlsm", "docm", "ods", "odt", "csv", "tsv");

    /** How office programs name the locks and copies that lie beside an open file. */
    private static final List<String> BESIDE_OPEN_FILES = List.of("~$", "~wrl", ".~", "._");

    private OfficeFiles() {}

    /** Patterns of the names of office files, as dialogs for files want them; some of those heed upper and lower case. */
    public static List<String> patterns() {
        return ENDINGS.stream()
                .sorted()
                .flatMap(ending -> Stream.of("*." + ending, "*." + ending.toUpperCase(Locale.ROOT)))
                .toList();
    }

    /** The files in the order named, each once; inside a folder by name. A folder that cannot be read gives none. */
    public static List<Path> in(List<Path> named, Cancellation cancellation) throws IOException {
        Set<Path> files = new LinkedHashSet<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                files.addAll(below(path, cancellation));
            } else {
                files.add(path);
            }
        }
        return new ArrayList<>(files);
    }

    private static List<Path> below(Path folder, Cancellation cancellation) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                cancellation.check();
                if (attributes.isRegularFile() && office(file)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }

            /** A folder that stops answering in the middle, on a whole disk or a network, ends nothing either. */
            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(null);
        return found;
    }

    private static boolean office(Path file) {
        Path fileName = file.getFileName();
        String name = fileName == null ? "" : fileName.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1))
                && BESIDE_OPEN_FILES.stream().noneMatch(name::startsWith);
    }
}
