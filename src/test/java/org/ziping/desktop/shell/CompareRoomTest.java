package org.ziping.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;
import org.ziping.model.Samples;
import org.ziping.session.LibraryEntry;
import org.ziping.session.Workspace;
import org.ziping.session.WorkspaceOptions;

class CompareRoomTest {

    @TempDir
    Path folder;

    private static Evaluation year(int year) {
        return Samples.jinbao().withYear(Optional.of(year));
    }

    @Test
    void anEvaluationIsBestComparedWithTheNearestYearBefore() {
        try (Workspace workspace = Workspace.open(folder.resolve("library.ziping"), WorkspaceOptions.standard())) {
            Evaluation other = year(2021).withHeader(HeaderField.PROJECT, "另一个项目");
            workspace.add(List.of(year(2019), year(2020), year(2022), year(2023), other), "导入");
            List<LibraryEntry> entries = workspace.entries();

            assertThat(CompareRoom.partner(entries, entries.get(2))).isEqualTo(1);
            assertThat(CompareRoom.partner(entries, entries.get(0))).isEqualTo(1);
            assertThat(CompareRoom.partner(entries, entries.get(4))).isEqualTo(-1);
        }
    }

    @Test
    void twoOfOneNameAreToldApartByTheirNumbers() {
        try (Workspace workspace = Workspace.open(folder.resolve("library.ziping"), WorkspaceOptions.standard())) {
            workspace.add(List.of(year(2020), year(2021), year(2021)), "导入");

            List<String> names = CompareRoom.names(workspace.entries());
            assertThat(names).doesNotHaveDuplicates();
            assertThat(names.get(0)).doesNotContain("编号");
            assertThat(names.get(1)).contains("编号");
        }
    }
}
