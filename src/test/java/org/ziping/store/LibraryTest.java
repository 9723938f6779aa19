package org.ziping.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.model.AssignedScore;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.model.EvidenceFile;
import org.ziping.model.Execution;
import org.ziping.model.FiledLine;
import org.ziping.model.Finalised;
import org.ziping.model.HeaderField;
import org.ziping.model.IndicatorId;
import org.ziping.model.Level;
import org.ziping.model.PriorLine;
import org.ziping.model.PriorYear;
import org.ziping.model.Samples;
import org.ziping.model.Section;
import org.ziping.model.Waiver;
import org.ziping.value.Direction;

class LibraryTest {

    static final Instant NOON = Instant.parse("2022-03-01T04:00:00Z");
    static final EvaluationId FIRST = new EvaluationId(1);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("library.ziping");
    }

    static Write added(long entry, EvaluationId id, Evaluation evaluation) {
        return new Write.LibraryEdited(entry, NOON, "导入", Map.of(id, evaluation), Set.of());
    }

    /** The sample with every field of the model in use. */
    /** Of the bytes 1, 2, 3. */
    static final String HASH = "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81";

    static Evaluation complete() {
        Evaluation evaluation = Samples.jinbao();
        for (HeaderField field : HeaderField.values()) {
            evaluation = evaluation.withHeader(field, "值 " + field);
        }
        for (Section section : Section.values()) {
            evaluation = evaluation.withNarrative(section, "第一段\n第二段 " + section);
        }
        return evaluation
                .attach(Optional.of(new IndicatorId(4)), List.of(new EvidenceFile("合同.pdf", 3, HASH, Optional.empty())))
                .attach(
                        Optional.empty(),
                        List.of(new EvidenceFile("批复.docx", 20, HASH, Optional.of("D:\\材料\\批复.docx"))))
                .withWaiver(new Waiver("cost-sum", "", "其余由区县承担", "成本指标合计 157.62 万元"))
                .withWaiver(new Waiver("value-zero", "indicator-5", "改为线上", "目标值为 0"))
                .withFinalised(Optional.of(new Finalised(NOON, "3F9A-07C2", "{\n  \"id\": \"x\"\n}")))
                .withExecution(new Execution(
                        Optional.of(new BigDecimal("20.00")),
                        Optional.of(AssignedScore.byOfficer(new BigDecimal("18.5"), "核减")),
                        "招标节余",
                        Optional.of(new FiledLine(Optional.empty(), "100.00%"))))
                .withPrior(Optional.of(new PriorYear(
                        Optional.of(2020),
                        Optional.of(new BigDecimal("7.87")),
                        Optional.of(new BigDecimal("95.5")),
                        "优")))
                .withIndicator(
                        new IndicatorId(3),
                        i -> i.withLevel(Optional.of(Level.PARTLY))
                                .withDirection(Optional.of(Direction.EQUAL))
                                .withAssigned(Optional.of(AssignedScore.byOfficer(new BigDecimal("6.5"), "两次超时")))
                                .withDetail(true)
                                .withPrior(Optional.of(lastYear())));
    }

    private static PriorLine lastYear() {
        return new PriorLine(
                "响应及时性",
                "及时",
                "较及时",
                Optional.of(Direction.HIGHER_BETTER),
                Optional.of(Level.REACHED),
                Optional.of(new BigDecimal("9.0")),
                Optional.of(new BigDecimal("98.20")),
                Optional.of(new BigDecimal("8.84")),
                "一次超时");
    }

    @Test
    void everyFieldOfTheModelHasItsPlaceInTheTables() {
        try (Library library = Library.open(file, OpenMode.READ_WRITE)) {
            library.write(added(1, FIRST, complete()));
        }
        try (Library library = Library.open(file, OpenMode.READ_WRITE)) {
            List<StoredEvaluation> read = library.load().evaluations();
            assertThat(read).containsExactly(new StoredEvaluation(FIRST, complete(), false, NOON, Optional.empty()));
            assertThat(library.verify()).isEqualTo(new VerifyReport(1, 1, List.of()));
        }
    }

    @Test
    void oneFileIsLeftAfterClosing() throws IOException {
        try (Library library = Library.open(file, OpenMode.READ_WRITE)) {
            library.write(added(1, FIRST, complete()));
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void theFileSaysWhatItIs() throws SQLException {
        Library.open(file, OpenMode.READ_WRITE).close();
        Sql sql = LibraryFile.open(file, Schema.current());
        assertThat(sql.pragma("PRAGMA application_id")).isEqualTo(Integer.toString(Schema.APPLICATION_ID));
        assertThat(sql.pragma("PRAGMA user_version")).isEqualTo("4");
        assertThat(sql.pragma("PRAGMA journal_mode")).isEqualTo("wal");
        assertThat(sql.pragma("PRAGMA synchronous")).isEqualTo("2");
        assertThat(sql.pragma("PRAGMA foreign_keys")).isEqualTo("1");
        sql.close();
    }

    @Test
    void onAShareOrAStickTheJournalIsRolledBackInstead() throws SQLException {
        Sql sql = LibraryFile.open(file, Schema.current());
        LibraryFile.makeDurable(sql, true);
        assertThat(sql.pragma("PRAGMA journal_mode")).isEqualTo("delete");
        assertThat(sql.pragma("PRAGMA synchronous")).isEqualTo("3");
        new LibraryWriter(sql).write(added(1, FIRST, complete()));
        assertThat(new LibraryReader(sql).evaluation(FIRST).evaluation()).isEqualTo(complete());
        sql.close();
    }

    @Test
    void aFileWithOtherContentIsRefusedAndLeftAsItIs() throws IOException {
        byte[] text = "这不是数据库".getBytes(StandardCharsets.UTF_8);
        Files.write(file, text);

        assertThatThrownBy(() -> Library.open(file, OpenMode.READ_WRITE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("不是自评库");
        assertThat(file).hasBinaryContent(text);
    }

    @Test
    void anotherProgramsDatabaseIsRefusedAndLeftAsItIs() throws Exception {
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE theirs (x)");
        }
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> Library.open(file, OpenMode.READ_WRITE)).hasMessageContaining("不是自评库");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aFileOfANewerProgramIsRefused() throws SQLException {
        Library.open(file, OpenMode.READ_WRITE).close();
        Sql sql = LibraryFile.open(file, Schema.current());
        sql.execute("PRAGMA user_version = 99");
        sql.close();

        assertThatThrownBy(() -> Library.open(file, OpenMode.READ_WRITE)).hasMessageContaining("更新版本");
    }

    @Test
    void aSecondProgramIsRefused() {
        try (Library library = Library.open(file, OpenMode.READ_WRITE)) {
            assertThatThrownBy(() -> Library.open(file, OpenMode.READ_WRITE))
                    .isInstanceOf(LibraryInUseException.class)
                    .hasMessageContaining("另一个正在运行的程序");
            assertThatThrownBy(() -> Library.open(file, OpenMode.READ_ONLY)).isInstanceOf(LibraryInUseException.class);
            library.write(added(1, FIRST, complete()));
        }
        Library.open(file, OpenMode.READ_WRITE).close();
    }

    @Test
    void aFullDiskKeepsTheWriteForAnotherTry() throws Exception {
        Sql sql = LibraryFile.open(file, Schema.current());
        StoreThread thread = new StoreThread(file, new LibraryWriter(sql)::write);
        Heard heard = new Heard();
        thread.listen(heard);
        long pages = Long.parseLong(sql.pragma("PRAGMA page_count"));
        sql.pragma("PRAGMA max_page_count = " + pages);

        thread.submit(added(1, FIRST, complete()));
        thread.submit(new Write.Edited(2, NOON, "修改年度", FIRST, complete(), later(), Optional.of(0L)));

        assertThat(thread.call(thread::pending)).isEqualTo(2);
        assertThat(heard.failures).isNotEmpty().allMatch(sentence -> sentence.startsWith("磁盘空间不足"));
        thread.call(() -> sql.pragma("PRAGMA max_page_count = 100000"));
        thread.retry();
        assertThat(thread.call(thread::pending)).isZero();
        assertThat(heard.saved).isEqualTo(2);
        StoredEvaluation read = thread.call(() -> new LibraryReader(sql).evaluation(FIRST));
        assertThat(read.evaluation()).isEqualTo(later());
        sql.close();
        thread.shutdown();
    }

    private static Evaluation later() {
        return complete().withYear(Optional.of(2022));
    }

    @Test
    void aBackupIsAWholeLibraryAndComesBack() {
        Path backup = folder.resolve("backup.ziping");
        try (Library library = Library.open(file, OpenMode.READ_WRITE)) {
            library.write(added(1, FIRST, complete()));
            library.backup(backup);
            library.write(new Write.Edited(2, NOON, "修改年度", FIRST, complete(), later(), Optional.of(0L)));
            assertThatThrownBy(() -> library.backup(file)).hasMessageContaining("备份不能覆盖");
            assertThatThrownBy(() -> Backups.restore(backup, file)).isInstanceOf(LibraryInUseException.class);
        }
        Backups.Restored restored = Backups.restore(backup, file);
        assertThat(restored.report().sound()).isTrue();
        try (Library library = Library.open(file, OpenMode.READ_ONLY)) {
            assertThat(library.load().evaluations().get(0).evaluation()).isEqualTo(complete());
        }
        try (Library library = Library.open(restored.kept().orElseThrow(), OpenMode.READ_ONLY)) {
            assertThat(library.load().evaluations().get(0).evaluation()).isEqualTo(later());
        }
    }

    @Test
    void aBackupThatIsNoLibraryIsRefusedAndTheLibraryStays() throws IOException {
        Library.open(file, OpenMode.READ_WRITE).close();
        Path other = Files.writeString(folder.resolve("other.txt"), "plain text, and long enough to look like more");

        assertThatThrownBy(() -> Backups.restore(other, file)).hasMessageContaining("不是自评库");
        assertThat(file).exists();
    }

    private static final class Heard implements SaveListener {
        private final List<String> failures = new java.util.concurrent.CopyOnWriteArrayList<>();
        private volatile int saved;

        @Override
        public synchronized void saved(int pending) {
            saved = saved + 1;
        }

        @Override
        public void failed(StoreException failure, int pending) {
            failures.add(failure.getMessage());
        }
    }
}
