package org.ziping.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.check.Finding;
import org.ziping.model.EvaluationId;
import org.ziping.model.EvidenceFile;
import org.ziping.model.EvidenceState;
import org.ziping.model.IndicatorId;
import org.ziping.model.Samples;

class EvidenceCabinetTest {

    private static final Optional<IndicatorId> RENT = Optional.of(new IndicatorId(4));

    @TempDir
    Path folder;

    private Workspace workspace;
    private EvidenceCabinet cabinet;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("library.ziping"), WorkspaceTest.OPTIONS);
        cabinet = workspace.evidence();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aCopyOutlivesItsOriginalByteForByte() throws IOException {
        Path original = file("线路租赁合同.pdf", 9_000_000);
        byte[] bytes = Files.readAllBytes(original);
        EvidenceFile copied = cabinet.copyIn(original, EvidenceProgress.NONE);
        Files.delete(original);

        assertThat(copied.name()).isEqualTo("线路租赁合同.pdf");
        assertThat(copied.size()).isEqualTo(9_000_000);
        assertThat(cabinet.look(copied, EvidenceProgress.NONE)).isEqualTo(EvidenceState.WHOLE);
        Path out = folder.resolve("out.pdf");
        cabinet.copyOut(copied, out);
        assertThat(out).hasBinaryContent(bytes);
        assertThat(workspace.verify().problems()).isEmpty();
    }

    @Test
    void aLinkTellsWhetherTheFileIsStillTheSame() throws IOException {
        Path original = file("测试报告.docx", 1000);
        EvidenceFile linked = cabinet.link(original, EvidenceProgress.NONE);
        assertThat(cabinet.look(linked, EvidenceProgress.NONE)).isEqualTo(EvidenceState.WHOLE);

        byte[] changed = Files.readAllBytes(original);
        changed[500] ^= 1;
        Files.write(original, changed);
        assertThat(cabinet.look(linked, EvidenceProgress.NONE)).isEqualTo(EvidenceState.CHANGED);
        Path out = folder.resolve("out.docx");
        assertThatThrownBy(() -> cabinet.copyOut(linked, out)).hasMessageContaining("没有导出");
        assertThat(out).doesNotExist();

        Files.delete(original);
        assertThat(cabinet.look(linked, EvidenceProgress.NONE)).isEqualTo(EvidenceState.MISSING);
    }

    @Test
    void anEmptyFileIsAFileToo() throws IOException {
        EvidenceFile empty = cabinet.copyIn(file("空.txt", 0), EvidenceProgress.NONE);
        cabinet.copyOut(empty, folder.resolve("out.txt"));
        assertThat(folder.resolve("out.txt")).isEmptyFile();
    }

    @Test
    void workGivenUpLeavesNothingThatCounts() throws IOException {
        Path original = file("大文件.zip", 9_000_000);
        EvidenceFile found = cabinet.link(original, EvidenceProgress.NONE);
        // The first reading is for the hash; the second is given up after its first part.
        assertThatThrownBy(() -> cabinet.copyIn(original, (done, total) -> 2 * done <= total))
                .isInstanceOf(CancellationException.class);
        EvidenceFile copy = new EvidenceFile(found.name(), found.size(), found.sha256(), Optional.empty());
        assertThat(cabinet.look(copy, EvidenceProgress.NONE)).isEqualTo(EvidenceState.MISSING);

        cabinet.copyIn(original, EvidenceProgress.NONE);
        assertThat(cabinet.look(copy, EvidenceProgress.NONE)).isEqualTo(EvidenceState.WHOLE);
        assertThat(workspace.verify().problems()).isEmpty();
    }

    @Test
    void allOfItIsGivenOutInNumberedFoldersWithTheList() throws IOException {
        EvidenceFile copied = cabinet.copyIn(file("合同.pdf", 100), EvidenceProgress.NONE);
        Path gone = file("照片.jpg", 10);
        EvidenceFile linked = cabinet.link(gone, EvidenceProgress.NONE);
        Files.delete(gone);
        var evaluation = Samples.jinbao()
                .attach(RENT, List.of(copied, linked))
                .attach(Optional.of(new IndicatorId(1)), List.of(linked));

        Path out = folder.resolve("佐证");
        List<String> refused = new EvidenceFolders(cabinet, evaluation).write(out, EvidenceProgress.NONE);

        assertThat(refused).hasSize(2).allSatisfy(said -> assertThat(said).contains("照片.jpg"));
        assertThat(out).isDirectoryNotContaining("glob:**01 维护*");
        assertThat(out.resolve("02 线路租赁费（万元）/2-1 合同.pdf")).exists();
        assertThat(out.resolve("02 线路租赁费（万元）/2-2 照片.jpg")).doesNotExist();
        assertThat(out.resolve("佐证材料清单.xlsx")).isNotEmptyFile();
    }

    @Test
    void whatIsNotThereIsRefusedWithASentence() {
        assertThatThrownBy(() -> cabinet.copyIn(folder.resolve("没有.pdf"), EvidenceProgress.NONE))
                .isInstanceOf(EvidenceException.class)
                .hasMessageContaining("没有.pdf");
    }

    @Test
    void attachingIsAnEditThatSurvivesAndCanBeUndone() throws IOException {
        EvidenceFile copied = cabinet.copyIn(file("发票.pdf", 10), EvidenceProgress.NONE);
        EvaluationId id = workspace.add(Samples.jinbao(), "导入");
        workspace.session(id).apply(new Edit("附上佐证材料", e -> e.attach(RENT, List.of(copied))));
        close();
        open();
        EvaluationSession session = workspace.session(id);
        assertThat(session.evaluation().evidence(RENT)).singleElement().satisfies(e -> {
            assertThat(e.file()).isEqualTo(copied);
            assertThat(e.number()).isEqualTo(1);
        });
        session.undo();
        assertThat(session.evaluation()).isEqualTo(Samples.jinbao());
    }

    @Test
    void aFileThatIsGoneIsAFindingOnceSomebodyLooked() throws IOException {
        Path original = file("验收单.jpg", 10);
        EvidenceFile linked = cabinet.link(original, EvidenceProgress.NONE);
        EvaluationId id = workspace.add(Samples.jinbao().attach(RENT, List.of(linked)), "导入");
        EvaluationSession session = workspace.session(id);
        assertThat(session.findings()).extracting(Finding::check).doesNotContain("evidence-missing");

        Files.delete(original);
        workspace.use(workspace.assessor().withEvidence(Map.of(linked, cabinet.look(linked, EvidenceProgress.NONE))));

        assertThat(session.findings())
                .filteredOn(f -> f.check().equals("evidence-missing"))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("线路租赁费").contains("验收单.jpg"));
    }

    @Test
    void aDeletedLinesIdIsNotGivenToAnotherWhileItsEvidenceIsThere() throws IOException {
        EvidenceFile copied = cabinet.copyIn(file("发票.pdf", 10), EvidenceProgress.NONE);
        IndicatorId last = new IndicatorId(10);
        var evaluation =
                Samples.jinbao().attach(Optional.of(last), List.of(copied)).withIndicators(List.of());
        assertThat(evaluation.nextIndicatorId()).isEqualTo(new IndicatorId(11));
    }

    private Path file(String name, int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return Files.write(folder.resolve(name), bytes);
    }
}
