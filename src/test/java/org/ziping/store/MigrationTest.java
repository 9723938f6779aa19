package org.ziping.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.model.Waiver;

/** A file of every released version is frozen under src/test/resources and must open for ever. */
class MigrationTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void copyFixture() throws IOException {
        file = folder.resolve("library.ziping");
        copy("library-v1.ziping");
    }

    private void copy(String fixture) throws IOException {
        try (InputStream in = MigrationTest.class.getResourceAsStream(fixture)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void aFileOfVersionOneIsReadWholeAndKeptBesideTheNewOne() {
        try (Library library = Library.open(file, OpenMode.READ_WRITE)) {
            assertVersionOne(library);
        }
        assertThat(folder.resolve("library.ziping.v1.bak")).exists();
    }

    @Test
    void aFileOfVersionTwoIsReadWholeWithWhatTheYearBeforeCameTo() throws IOException {
        copy("library-v2.ziping");
        try (Library library = Library.open(file, OpenMode.READ_WRITE)) {
            assertVersionOne(library);
            Evaluation begun = library.load().evaluations().get(1).evaluation();
            assertThat(begun.prior().orElseThrow().total()).contains(new BigDecimal("95.5"));
            assertThat(begun.indicator(new IndicatorId(3))
                            .flatMap(Indicator::prior)
                            .orElseThrow()
                            .actual())
                    .isEqualTo("较及时");
        }
    }

    @Test
    void aFileOfVersionThreeIsReadWholeWithItsWaiversLockAndNamedStates() throws IOException {
        copy("library-v3.ziping");
        try (Library library = Library.open(file, OpenMode.READ_WRITE)) {
            assertVersionOne(library);
            Evaluation complete = library.load().evaluations().get(1).evaluation();
            assertThat(complete.waivers()).extracting(Waiver::reason).containsExactly("其余由区县承担", "改为线上");
            assertThat(complete.finalised().orElseThrow().code()).isEqualTo("3F9A-07C2");
            StoredVersion named = library.versions(LibraryTest.FIRST).get(0);
            assertThat(named.name()).isEqualTo("送审稿");
            assertThat(named.state().orElseThrow().ruleSet()).isEqualTo("national-2020");
            assertThat(library.journal(LibraryTest.FIRST).get(2).base()).contains(4L);
        }
    }

    @Test
    void aFileOfVersionFourIsReadWholeWithItsEvidence() throws IOException {
        copy("library-v4.ziping");
        try (Library library = Library.open(file, OpenMode.READ_WRITE)) {
            assertVersionOne(library);
            Evaluation complete = library.load().evaluations().get(1).evaluation();
            assertThat(complete.evidence()).extracting(e -> e.file().name()).containsExactly("合同.pdf", "批复.docx");
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            assertThat(library.evidence().copy(LibraryTest.HASH, content)).isTrue();
            assertThat(content.toByteArray()).containsExactly(1, 2, 3);
        }
    }

    @Test
    void aStepIsTakenOnceWithABackupBefore() {
        Schema next = extended("CREATE TABLE later (x TEXT) STRICT;\n");
        try (Library library = Library.open(file, OpenMode.READ_WRITE, next)) {
            assertVersionOne(library);
        }
        Library.open(file, OpenMode.READ_WRITE, next).close();
        try (Library backup = Library.open(folder.resolve("library.ziping.v1.bak"), OpenMode.READ_ONLY)) {
            assertVersionOne(backup);
        }
        assertThatThrownBy(() -> Library.open(file, OpenMode.READ_WRITE)).hasMessageContaining("更新版本");
    }

    @Test
    void aStepThatFailsLeavesTheFileAsItWas() {
        Schema broken = extended("CREATE TABLE later (x TEXT) STRICT;\nCREATE TABLE later (x TEXT) STRICT;\n");
        assertThatThrownBy(() -> Library.open(file, OpenMode.READ_WRITE, broken))
                .isInstanceOf(StoreException.class);
        try (Library library = Library.open(file, OpenMode.READ_WRITE)) {
            assertVersionOne(library);
        }
    }

    private static Schema extended(String step) {
        List<String> steps = new ArrayList<>(Schema.current().steps());
        steps.add(step);
        return new Schema(steps);
    }

    private static void assertVersionOne(Library library) {
        List<StoredEvaluation> evaluations = library.load().evaluations();
        assertThat(evaluations).hasSize(2).allMatch(e -> e.damage().isEmpty());
        assertThat(evaluations.get(0).evaluation().header(HeaderField.PROJECT)).isEqualTo("金保工程信息系统日常运营维护项目");
        assertThat(library.journal(evaluations.get(0).id())).hasSize(3).allMatch(JournalEntry::intact);
        assertThat(library.verify().problems()).isEmpty();
    }
}
