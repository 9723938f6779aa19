package org.ziping.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts the cells of the spelling table that are understood rightly, left as words rightly, or misunderstood. */
@Tag("bench")
class SpellingsBench {

    @Test
    void countsTheSpellings(@TempDir Path folder) throws IOException {
        List<String[]> cells = ScoredSpellings.read().answered(folder).stream()
                .flatMap(pair -> Stream.of(cell(pair, 4, "target"), cell(pair, 5, "actual")))
                .toList();
        long right =
                cells.stream().filter(c -> c[0].equals(c[1]) && !isOpen(c[1])).count();
        long left =
                cells.stream().filter(c -> c[0].equals(c[1]) && isOpen(c[1])).count();
        System.out.printf(
                Locale.ROOT,
                "spellings %d: understood rightly %d, left as words or blank rightly %d, misunderstood %d%n",
                cells.size(),
                right,
                left,
                cells.size() - right - left);
    }

    private static String[] cell(ScoredSpellings.Answered pair, int column, String key) {
        String expected = ScoredSpellings.expected(pair.row().cell(column));
        return new String[] {
            expected, ScoredSpellings.understood(pair.answers().get(0).get(key))
        };
    }

    private static boolean isOpen(String understood) {
        return understood.equals("words") || understood.equals("blank");
    }
}
