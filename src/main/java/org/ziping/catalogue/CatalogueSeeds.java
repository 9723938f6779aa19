package org.ziping.catalogue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Loads the indicators that come with the program from the class path, once. */
final class CatalogueSeeds {

    private static final String SEED = "/org/ziping/seeds/indicators/common.json";

    /** The indicators of one second tier as the file has them. */
    private record Tier(String first, String second, List<Line> lines) {

        Stream<CommonIndicator> indicators() {
            return lines.stream()
                    .map(line -> new CommonIndicator(first, second, line.name, line.example, Optional.empty()));
        }
    }

    private record Line(String name, String example) {}

    static final List<CommonIndicator> COMMON = read();

    private CatalogueSeeds() {}

    private static List<CommonIndicator> read() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
        try (InputStream in = CatalogueSeeds.class.getResourceAsStream(SEED)) {
            if (in == null) {
                throw new IllegalStateException("missing seed " + SEED);
            }
            return Stream.of(mapper.readValue(in, Tier[].class))
                    .flatMap(Tier::indicators)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
