package org.ziping.scoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.base.Messages;

/** The rule sets at hand: those shipped under {@code seeds/rules} and those a user added. */
public final class RuleSets {

    /** The rule set for an evaluation that names none: 国家通用. */
    public static final String DEFAULT = "national-2020";

    private static final Messages MESSAGES = Messages.of(RuleSets.class);
    private static final String SEEDS = "/org/ziping/seeds/rules/";
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Map<String, RuleSet> byId;

    private RuleSets(Map<String, RuleSet> byId) {
        this.byId = byId;
    }

    /** The rule sets that come with the program, in the order of {@code seeds/rules/index.json}. */
    public static RuleSets shipped() {
        Map<String, RuleSet> sets = new LinkedHashMap<>();
        for (String file : MAPPER.convertValue(readSeed("index.json", Object.class), String[].class)) {
            RuleSet set = readSeed(file, RuleSet.class);
            sets.put(set.id(), set);
        }
        return new RuleSets(sets);
    }

    /** These rule sets and one more, replacing one of the same id. */
    public RuleSets with(RuleSet set) {
        Map<String, RuleSet> next = new LinkedHashMap<>(byId);
        next.put(set.id(), set);
        return new RuleSets(next);
    }

    /** All of them, the shipped ones first. */
    public List<RuleSet> all() {
        return new ArrayList<>(byId.values());
    }

    /** The rule set with this id, if it is at hand. */
    public Optional<RuleSet> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The rule set with this id, or 国家通用 when it is not at hand. */
    public RuleSet findOrDefault(String id) {
        return find(id).or(() -> find(DEFAULT)).orElseThrow();
    }

    /** Reads a rule set from its file text; refuses unknown, missing or contradictory settings in a sentence. */
    public static RuleSet parse(String json) {
        try {
            return MAPPER.readValue(json, RuleSet.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(RuleFileFault.sentence(e), e);
        }
    }

    /** Reads a rule set from the bytes of its file, which an editor may have begun with a byte order mark. */
    public static RuleSet parse(byte[] json) {
        try {
            return parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString()
                    .replaceFirst("^\uFEFF", ""));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(MESSAGES.text("file.encoding"), e);
        }
    }

    /** The file text of a rule set, readable by {@link #parse}. */
    public static String format(RuleSet set) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(set);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T readSeed(String file, Class<T> type) {
        try (InputStream in = RuleSets.class.getResourceAsStream(SEEDS + file)) {
            if (in == null) {
                throw new IllegalStateException("missing seed " + file);
            }
            return MAPPER.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
