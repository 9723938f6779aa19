package org.ziping.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScoredSpellingsTest {

    @TempDir
    static Path folder;

    static List<ScoredSpellings.Answered> pairs() throws IOException {
        return ScoredSpellings.read().answered(folder);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void readsAndScoresAsACarefulOfficerWould(ScoredSpellings.Answered pair) {
        ScoredSpellings.Row row = pair.row();
        JsonNode first = pair.answers().get(0);
        assertThat(ScoredSpellings.understood(first.get("target"))).isEqualTo(ScoredSpellings.expected(row.cell(4)));
        assertThat(ScoredSpellings.understood(first.get("actual"))).isEqualTo(ScoredSpellings.expected(row.cell(5)));
        if (!row.cell(6).equals("-")) {
            assertThat(first.get("direction").asText()).isEqualTo(row.cell(6));
        }
        for (int i = 0; i < ScoredSpellings.RULES.size(); i++) {
            String due = row.due(ScoredSpellings.RULES.get(i));
            JsonNode answer = pair.answers().get(i);
            boolean open = due.equals("-") || due.equals("~");
            assertThat(answer.get("score").asText(null)).isEqualTo(open ? null : due);
            if (due.equals("~")) {
                assertThat(answer.get("proposed").asText()).isEqualTo(row.cell(7));
            }
            if (open) {
                assertThat(answer.get("findings")).isNotEmpty();
            }
            assertThat(answer.get("explanation").asText()).isNotBlank();
        }
    }
}
