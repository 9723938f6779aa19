package org.ziping.importer.recognise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The words real forms use, by what they mean. */
final class Vocabulary {

    private static final String SEED = "/org/ziping/seeds/forms/vocabulary.json";

    private static final int LONGEST_REMEMBERED = 100;
    private static final int MOST_ANSWERS = 5_000;

    private final Map<Question, Optional<String>> answers = new ConcurrentHashMap<>();
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Pattern> patterns = new HashMap<>();
    private final Map<String, BigDecimal> moneyFactors = new LinkedHashMap<>();

    private Vocabulary() {}

    /** The vocabulary that comes with the program. */
    static Vocabulary shipped() {
        try (InputStream in = Vocabulary.class.getResourceAsStream(SEED)) {
            if (in == null) {
                throw new IllegalStateException(SEED);
            }
            return of(JsonMapper.builder().build().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vocabulary of(JsonNode root) {
        Vocabulary vocabulary = new Vocabulary();
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            switch (entry.getKey()) {
                case "patterns" ->
                    entry.getValue()
                            .properties()
                            .forEach(p -> vocabulary.patterns.put(
                                    p.getKey(), Pattern.compile(p.getValue().asText())));
                case "moneyFactors" ->
                    entry.getValue()
                            .properties()
                            .forEach(f -> vocabulary.moneyFactors.put(
                                    f.getKey(), new BigDecimal(f.getValue().asText())));
                default -> vocabulary.add(entry.getKey(), entry.getValue());
            }
        }
        return vocabulary;
    }

    private void add(String name, JsonNode value) {
        if (value.isArray()) {
            words.put(name, new HashSet<>(texts(value)));
        } else {
            Group group = new Group();
            value.properties().forEach(field -> group.add(field.getKey(), texts(field.getValue())));
            groups.put(name, group);
        }
    }

    /** What a label means within a group of fields, if it is known there; figures of half a year or last year are not. */
    Optional<String> field(String group, String label) {
        if (label.length() > LONGEST_REMEMBERED) {
            return look(group, label);
        }
        if (answers.size() > MOST_ANSWERS) {
            answers.clear();
        }
        return answers.computeIfAbsent(new Question(group, label), q -> look(q.group(), q.label()));
    }

    /** The same cell is asked about by every kind of table in turn. */
    private record Question(String group, String label) {}

    private Optional<String> look(String group, String label) {
        String core = Labels.core(label);
        boolean figures = group.equals("budgetRows") || group.equals("indicatorColumns");
        if (figures && pattern("otherPeriod").matcher(Labels.squeeze(label)).find()) {
            return group.equals("budgetRows") ? Optional.empty() : Optional.of("other");
        }
        return core.isEmpty() ? Optional.empty() : group(group).find(core);
    }

    /** What a label means when it is spelled exactly as listed, patterns not counting. */
    Optional<String> exactField(String group, String label) {
        return Optional.ofNullable(group(group).exact.get(Labels.core(label)));
    }

    /** Whether a label means this field of the group. */
    boolean means(String group, String field, String label) {
        return field(group, label).filter(field::equals).isPresent();
    }

    /** Adds a spelling of a field, unless the label already means something in the group. */
    void learn(String group, String field, String label) {
        String core = Labels.core(label);
        if (core.length() > 1 && group(group).find(core).isEmpty()) {
            group(group).exact.put(core, field);
            answers.clear();
        }
    }

    /** The words of a plain list. */
    Set<String> words(String list) {
        return words.getOrDefault(list, Set.of());
    }

    /** A named pattern. */
    Pattern pattern(String name) {
        Pattern pattern = patterns.get(name);
        if (pattern == null) {
            throw new IllegalArgumentException(name);
        }
        return pattern;
    }

    /** How many 万元 one of this unit is, if it is a unit of money. */
    Optional<BigDecimal> moneyFactor(String unit) {
        return Optional.ofNullable(moneyFactors.get(unit));
    }

    /** The units of money it knows. */
    Set<String> moneyFactors() {
        return moneyFactors.keySet();
    }

    private Group group(String name) {
        Group group = groups.get(name);
        if (group == null) {
            throw new IllegalArgumentException(name);
        }
        return group;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** Fields and their spellings: exact ones win, then patterns with * in the order written. */
    private static final class Group {

        private static final int LONGEST_LOOSE = 24;

        private final Map<String, String> exact = new HashMap<>();
        private final Map<Pattern, String> loose = new LinkedHashMap<>();

        void add(String field, List<String> spellings) {
            for (String spelling : spellings) {
                if (spelling.contains("*")) {
                    loose.put(Pattern.compile(spelling.replace("*", ".*")), field);
                } else {
                    exact.putIfAbsent(spelling, field);
                }
            }
        }

        Optional<String> find(String core) {
            String field = exact.get(core);
            if (field != null) {
                return Optional.of(field);
            }
            if (core.length() > LONGEST_LOOSE) {
                return Optional.empty();
            }
            return loose.entrySet().stream()
                    .filter(e -> e.getKey().matcher(core).matches())
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
    }
}
