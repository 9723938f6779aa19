package org.ziping.check;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Loads the words and limits checks go by from the class path, once. */
final class CheckSeeds {

    private static final String SEEDS = "/org/ziping/seeds/checks/";
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    static final Vocabulary VOCABULARY = read("vocabulary.json", MAPPER.readerFor(Vocabulary.class));
    static final Map<String, SectionDemands> SECTIONS =
            read("sections.json", MAPPER.readerForMapOf(SectionDemands.class));

    private CheckSeeds() {}

    private static <T> T read(String file, ObjectReader reader) {
        try (InputStream in = CheckSeeds.class.getResourceAsStream(SEEDS + file)) {
            if (in == null) {
                throw new IllegalStateException("missing seed " + file);
            }
            return reader.readValue(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
