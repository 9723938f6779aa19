package org.ziping.architecture;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of every room: two languages with the same keys and the same places to fill, nothing missing, nothing idle.
 *
 * <p>A key is used when the room's sources hold it as a literal. Keys put together in code are used when the sources hold
 * their fixed part: a literal ending in a dot ({@code "tier." + name}), or one beginning with a dot together with the
 * rest of the key ({@code id + ".title"} and {@code "weight-sum"}).
 */
final class BundleRules {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    /** Words that stand in the evaluation itself, which is a Chinese document in either language. */
    private static final Set<String> WORDS_OF_THE_FORM = Set.of("tier.first", "tier.second", "strip.tier-suffix");

    private final Path sourceRoot;
    private final Path resourceRoot;
    private final List<JavaSource> sources;
    private final List<String> violations = new ArrayList<>();

    BundleRules(Path sourceRoot, Path resourceRoot) {
        this.sourceRoot = sourceRoot;
        this.resourceRoot = resourceRoot;
        this.sources = JavaSource.below(sourceRoot);
    }

    List<String> violations() throws IOException {
        violations.clear();
        Map<Path, Map<String, String>> chinese = new TreeMap<>();
        for (Path folder : folders()) {
            Map<String, String> root = read(folder.resolve("messages.properties"));
            Map<String, String> english = read(folder.resolve("messages_en.properties"));
            chinese.put(folder, root);
            Set<String> printed = literalsFor(folder, JavaSource::keysPrinted);
            compare(folder, root, english, printed);
            Set<String> literals = literalsFor(folder, JavaSource::literals);
            literals.addAll(printed);
            root.keySet().stream()
                    .filter(key -> !used(key, literals))
                    .forEach(key -> violations.add(folder + ": nothing uses " + key));
        }
        for (JavaSource source : sources) {
            Set<String> known = bundlesOf(source).stream()
                    .flatMap(folder -> chinese.getOrDefault(folder, Map.of()).keySet().stream())
                    .collect(Collectors.toSet());
            Stream.concat(source.keysAsked().stream(), source.keysPrinted().stream())
                    .filter(key -> !known.contains(key))
                    .forEach(key -> violations.add(sourceRoot.relativize(source.path()) + ": no text for " + key));
        }
        return List.copyOf(violations);
    }

    private void compare(Path folder, Map<String, String> chinese, Map<String, String> english, Set<String> printed) {
        Set<String> keys = new TreeSet<>(chinese.keySet());
        keys.addAll(english.keySet());
        for (String key : keys) {
            String root = chinese.get(key);
            String foreign = english.get(key);
            if (root == null || foreign == null) {
                violations.add(folder + ": " + key + " is missing in " + (root == null ? "Chinese" : "English"));
                continue;
            }
            if (!printed.contains(key)) {
                parse(folder, key, root);
                parse(folder, key, foreign);
            }
            if (!places(root).equals(places(foreign))) {
                violations.add(folder + ": " + key + " fills other places in English");
            }
            if (SourceRules.chinese(foreign) && !WORDS_OF_THE_FORM.contains(key)) {
                violations.add(folder + ": " + key + " is Chinese in English");
            }
        }
    }

    private void parse(Path folder, String key, String pattern) {
        try {
            new MessageFormat(pattern, Locale.ROOT);
        } catch (IllegalArgumentException e) {
            violations.add(folder + ": " + key + " is no pattern: " + e.getMessage());
        }
        // A single quote starts quoting: it vanishes from the text and takes the places after it along.
        String unquoted = pattern.replace("''", "").replaceAll("'[{}]+'", "");
        if (unquoted.contains("'")) {
            violations.add(folder + ": " + key + " has a single quote that is not doubled");
        }
    }

    private static Set<String> places(String pattern) {
        return PLACE.matcher(pattern).results().map(MatchResult::group).collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean used(String key, Set<String> literals) {
        return literals.contains(key) || literals.stream().anyMatch(part -> buildsOn(part, key, literals));
    }

    private static boolean buildsOn(String part, String key, Set<String> literals) {
        if (part.length() < 2) {
            return false;
        }
        if (part.startsWith(".") && key.endsWith(part)) {
            return literals.contains(key.substring(0, key.length() - part.length()));
        }
        return part.endsWith(".") && key.startsWith(part);
    }

    private Set<String> literalsFor(Path folder, Function<JavaSource, List<String>> literals) {
        return sources.stream()
                .filter(source -> bundlesOf(source).contains(folder))
                .flatMap(source -> literals.apply(source).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The bundles a file can mean, as folders below the resource root: its room's and those it asks for. */
    private Set<Path> bundlesOf(JavaSource source) {
        return Stream.concat(
                        Stream.of(source.path().getParent()),
                        source.bundleOwners().stream().map(owner -> source.folderOf(owner, sourceRoot)))
                .map(sourceRoot::relativize)
                .collect(Collectors.toSet());
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> files = Files.walk(resourceRoot)) {
            return files.filter(file -> file.endsWith("messages.properties") || file.endsWith("messages_en.properties"))
                    .map(file -> resourceRoot.relativize(file.getParent()))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private Map<String, String> read(Path file) throws IOException {
        Path bundle = resourceRoot.resolve(file);
        Map<String, String> texts = new TreeMap<>();
        if (!Files.exists(bundle)) {
            return texts;
        }
        // Properties keep the last of two equal keys in silence.
        Properties properties = new Properties() {
            @Override
            public synchronized Object put(Object key, Object text) {
                if (texts.put((String) key, (String) text) != null) {
                    violations.add(file + ": " + key + " stands there twice");
                }
                return super.put(key, text);
            }
        };
        try (Reader reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        return texts;
    }
}
