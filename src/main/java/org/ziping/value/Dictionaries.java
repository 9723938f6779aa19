package org.ziping.value;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Loads the vocabulary of this room from the seeds in the jar, once. A missing seed is a broken build. */
final class Dictionaries {

    static final Glyphs GLYPHS = load("glyphs", Glyphs.class);
    static final Phrases PHRASES = load("phrases", Phrases.class);
    static final DirectionWords DIRECTIONS = load("directions", DirectionWords.class);
    static final UnitDictionary UNITS =
            new UnitDictionary(load("units", UnitList.class).units());

    private Dictionaries() {}

    /** One entry of the unit seed. */
    record UnitEntry(String symbol, String kind, String factor, List<String> aliases) {}

    /** The unit seed. */
    record UnitList(List<UnitEntry> units) {}

    private static <T> T load(String name, Class<T> type) {
        String path = "/org/ziping/seeds/values/" + name + ".json";
        try (InputStream stream = Dictionaries.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path);
            }
            return new ObjectMapper().readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
