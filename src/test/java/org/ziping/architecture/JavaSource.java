package org.ziping.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One source file as text, with just enough understanding of Java to tell literals from comments. */
record JavaSource(Path path, String text) {

    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\\n])*)\"|'(?:\\\\.|[^'\\\\\\n])+'",
            Pattern.DOTALL);
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:(?:abstract|final|sealed|non-sealed|static|strictfp) )*(?:class|record|interface|enum|@interface) (\\w+)",
            Pattern.MULTILINE);

    /** Every Java file below a folder; none where the folder does not exist. */
    static List<JavaSource> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(JavaSource::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaSource read(Path file) {
        try {
            return new JavaSource(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The string literals as written, text blocks included, without their quotes. */
    List<String> literals() {
        return TOKEN.matcher(text)
                .results()
                .filter(token -> token.group(1) != null || token.group(2) != null)
                .map(token -> token.group(1) != null ? token.group(1) : token.group(2))
                .toList();
    }

    /** The public top-level types that no Javadoc stands above; annotations may stand between. */
    List<String> undocumentedTypes() {
        return PUBLIC_TYPE
                .matcher(text)
                .results()
                .filter(type -> !documented(type.start()))
                .map(type -> type.group(1))
                .toList();
    }

    private boolean documented(int declaration) {
        int end = text.lastIndexOf("*/", declaration);
        if (end < 0 || !text.startsWith("/**", text.lastIndexOf("/*", end))) {
            return false;
        }
        String between = text.substring(end + 2, declaration).strip();
        return between.isEmpty() || between.startsWith("@");
    }

    int lines() {
        return (int) text.lines().count();
    }

    /** The classes whose bundles this file asks for: the X of {@code Messages.of(X.class)} and {@code printed}. */
    List<String> bundleOwners() {
        Matcher owners =
                Pattern.compile("Messages\\.(?:of|printed)\\((\\w+)\\.class\\)").matcher(text);
        return owners.results().map(owner -> owner.group(1)).toList();
    }

    /** The keys asked for directly: {@code MESSAGES.text("key"…)}. */
    List<String> keysAsked() {
        Matcher keys = Pattern.compile(
                        "(?:MESSAGES|[mM]essages|Messages\\.(?:of|printed)\\(\\w+\\.class\\))\\s*\\.text\\(\\s*\"([^\"]*)\"\\s*[,)]")
                .matcher(text);
        return keys.results().map(key -> key.group(1)).toList();
    }

    /** The keys that picocli prints as they stand, without places to fill: {@code ${bundle:key}}. */
    List<String> keysPrinted() {
        Matcher keys = Pattern.compile("\\$\\{bundle:([^}]+)}").matcher(text);
        return keys.results().map(key -> key.group(1)).toList();
    }

    /** The folder of the package that a simple class name means here. */
    Path folderOf(String simpleName, Path sourceRoot) {
        Matcher imported = Pattern.compile("^import ([\\w.]+)\\." + simpleName + ";", Pattern.MULTILINE)
                .matcher(text);
        return imported.find() ? sourceRoot.resolve(imported.group(1).replace('.', '/')) : path.getParent();
    }
}
