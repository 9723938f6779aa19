package org.ziping.narrative;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Loads the names of fields and the sentences of drafts from the class path, once. */
final class NarrativeSeeds {

    private static final String SEEDS = "/org/ziping/seeds/narrative/";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    static final FieldWords FIELDS = read("fields.json", FieldWords.class);
    static final DraftSentences DRAFTS = read("drafts.json", DraftSentences.class);
    static final ReasonPhrases REASONS = read("reasons.json", ReasonPhrases.class);

    private NarrativeSeeds() {}

    private static <T> T read(String file, Class<T> type) {
        try (InputStream in = NarrativeSeeds.class.getResourceAsStream(SEEDS + file)) {
            if (in == null) {
                throw new IllegalStateException("missing seed " + file);
            }
            return MAPPER.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
