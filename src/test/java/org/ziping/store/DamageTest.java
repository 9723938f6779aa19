package org.ziping.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.model.Samples;

class DamageTest {

    private static final int FLIPS = 300;

    @TempDir
    Path folder;

    private final Map<EvaluationId, Evaluation> originals = new HashMap<>();
    private Path file;

    @BeforeEach
    void library() {
        file = folder.resolve("library.ziping");
        try (Library library = Library.open(file, OpenMode.READ_WRITE)) {
            for (int i = 1; i <= 3; i++) {
                EvaluationId id = new EvaluationId(i);
                Evaluation first = Samples.jinbao().withYear(Optional.of(2020 + i));
                Evaluation edited = first.withRuleSet("national-2020");
                library.write(LibraryTest.added(2L * i - 1, id, first));
                library.write(new Write.Edited(2L * i, LibraryTest.NOON, "改用", id, first, edited, Optional.of(0L)));
                originals.put(id, edited);
            }
        }
    }

    @Test
    void aValueChangedBehindOurBackIsReportedAndComesBackFromTheJournal() throws SQLException {
        behindOurBack("UPDATE indicator SET actual = '20.00万元' WHERE evaluation = 2 AND id = 4");
        try (Library library = Library.open(file, OpenMode.READ_WRITE)) {
            StoredEvaluation damaged = library.load().evaluations().get(1);
            assertThat(damaged.damage().orElseThrow().sentence())
                    .contains("第 2 号")
                    .contains("按修改记录恢复");
            assertThat(damaged.evaluation()).isEqualTo(originals.get(damaged.id()));
            assertThat(library.verify().problems()).hasSize(1);

            library.write(new Write.Recovered(LibraryTest.NOON, damaged.id(), damaged.evaluation()));

            assertThat(library.load().evaluations()).allMatch(e -> e.damage().isEmpty());
            assertThat(library.verify().problems()).isEmpty();
        }
    }

    @Test
    void anEvaluationWhoseRowIsGoneIsMissedAndComesBack() throws SQLException {
        behindOurBack("DELETE FROM evaluation WHERE id = 3");
        try (Library library = Library.open(file, OpenMode.READ_WRITE)) {
            StoredEvaluation damaged = library.load().evaluations().get(2);
            assertThat(damaged.damage().flatMap(Damage::fromJournal)).contains(originals.get(damaged.id()));
            library.write(new Write.Recovered(LibraryTest.NOON, damaged.id(), damaged.evaluation()));
            assertThat(library.verify().problems()).isEmpty();
        }
    }

    @Test
    void aDamagedJournalEntryIsReportedAndNotUndone() throws SQLException {
        behindOurBack("UPDATE journal_change SET before = 'x' WHERE entry = 4 AND path = 'ruleSet'");
        try (Library library = Library.open(file, OpenMode.READ_WRITE)) {
            assertThat(library.load().evaluations()).allMatch(e -> e.damage().isEmpty());
            assertThat(library.journal(new EvaluationId(2))).noneMatch(JournalEntry::intact);
            assertThat(library.verify().problems()).containsExactly("第 4 条修改记录缺失或已损坏。");
        }
    }

    @Test
    void noFlippedBitChangesAFigureSilently() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(20260301);
        for (int flip = 0; flip < FLIPS; flip++) {
            byte[] damaged = whole.clone();
            int at = random.nextInt(damaged.length);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, damaged);
            try (Library library = Library.open(file, OpenMode.READ_WRITE)) {
                List<StoredEvaluation> read = library.load().evaluations();
                assertThat(read).as("byte %d", at).hasSizeGreaterThanOrEqualTo(originals.size());
                for (StoredEvaluation evaluation : read) {
                    if (evaluation.damage().isEmpty()) {
                        assertThat(evaluation.evaluation()).as("byte %d", at).isEqualTo(originals.get(evaluation.id()));
                    }
                }
            } catch (StoreException refused) {
                assertThat(refused.getMessage()).as("byte %d", at).contains("。");
            }
        }
    }

    private void behindOurBack(String statement) throws SQLException {
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
