package org.ziping.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.model.Samples;
import org.ziping.store.Backups;

class DailyBackupsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 26);

    @TempDir
    Path folder;

    @Test
    void aDayIsKeptOnceAndTheOldestGoButNothingTheOfficerNamed() throws Exception {
        Path library = folder.resolve("自评库.ziping");
        DailyBackups backups = new DailyBackups(library);
        try (Workspace workspace = Workspace.open(library, WorkspaceTest.OPTIONS)) {
            assertThat(backups.latest()).isEmpty();
            workspace.add(Samples.jinbao(), "导入");
            workspace.awaitSaved();
            backups.keep(workspace, DAY);
            workspace.backup(backups.folder().resolve("定稿前.ziping"));
            workspace.add(Samples.jinbao(), "再导入");
            backups.keep(workspace, DAY);
            for (int later = 1; later <= DailyBackups.KEPT; later++) {
                backups.keep(workspace, DAY.plusDays(later));
            }
        }
        assertThat(names())
                .containsExactlyInAnyOrder(
                        "定稿前.ziping",
                        "自评库-2026-02-27.ziping",
                        "自评库-2026-02-28.ziping",
                        "自评库-2026-03-01.ziping",
                        "自评库-2026-03-02.ziping",
                        "自评库-2026-03-03.ziping");
        assertThat(backups.latest()).isPresent();
    }

    @Test
    void aCopyPutBackHasWhatTheLibraryHadAndWhatWasThereIsKeptUnderAFreeName() throws Exception {
        Path library = folder.resolve("自评库.ziping");
        Path copy = folder.resolve("副本.ziping");
        try (Workspace workspace = Workspace.open(library, WorkspaceTest.OPTIONS)) {
            workspace.add(Samples.jinbao(), "导入");
            workspace.backup(copy);
            workspace.add(Samples.jinbao(), "再导入");
        }

        Backups.Restored first = Backups.restore(copy, library);
        Backups.Restored second = Backups.restore(copy, library);

        assertThat(first.report().sound()).isTrue();
        assertThat(first.kept())
                .hasValueSatisfying(kept -> assertThat(entries(kept)).isEqualTo(2));
        assertThat(second.kept()).isNotEqualTo(first.kept()).hasValueSatisfying(Files::exists);
        assertThat(entries(library)).isEqualTo(1);
    }

    private static int entries(Path library) {
        try (Workspace workspace = Workspace.open(library, WorkspaceTest.OPTIONS)) {
            return workspace.entries().size();
        }
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(new DailyBackups(folder.resolve("自评库.ziping")).folder())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
