package org.ziping.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a source tree may not look like: each method answers the places that break its rule. */
final class SourceRules {

    static final int LONGEST = 400;

    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]");

    /** Read in what people type and never shown: the unit of points, a year. */
    private static final Set<String> RECOGNISED = Set.of("分", "((?:19|20)\\\\d\\\\d)\\\\s*(?:年度?)?");

    private final Path root;
    private final List<JavaSource> sources;

    SourceRules(Path root) {
        this.root = root;
        this.sources = JavaSource.below(root);
    }

    List<String> tooLong() {
        return sources.stream()
                .filter(source -> source.lines() > LONGEST)
                .map(source -> name(source) + ": " + source.lines() + " lines")
                .toList();
    }

    List<String> packagesWithoutPurpose() {
        TreeSet<Path> folders = new TreeSet<>();
        sources.forEach(source -> folders.add(source.path().getParent()));
        return folders.stream()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .map(folder -> root.relativize(folder).toString())
                .toList();
    }

    List<String> typesWithoutJavadoc() {
        return sources.stream()
                .flatMap(source -> source.undocumentedTypes().stream().map(type -> name(source) + ": " + type))
                .toList();
    }

    /** Chinese in the literals of rooms that speak to people: such texts belong in bundles. */
    List<String> chineseLiterals(String... rooms) {
        List<String> found = new ArrayList<>();
        for (String room : rooms) {
            for (JavaSource source : JavaSource.below(root.resolve("org/ziping").resolve(room))) {
                source.literals().stream()
                        .filter(SourceRules::chinese)
                        .filter(literal -> !RECOGNISED.contains(literal))
                        .forEach(literal -> found.add(name(source) + ": " + literal));
            }
        }
        return found;
    }

    static boolean chinese(String text) {
        return CHINESE.matcher(text).find();
    }

    private String name(JavaSource source) {
        return root.relativize(source.path()).toString();
    }
}
