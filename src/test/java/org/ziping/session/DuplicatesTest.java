package org.ziping.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.model.HeaderField;

/** The same project, unit and year is found whatever the spacing, and what becomes of it is one step of the library. */
final class DuplicatesTest {

    @TempDir
    private Path folder;

    private static Evaluation evaluation(String project, String unit, int year) {
        return Evaluation.empty(Optional.of(year), "national-2020", "central")
                .withHeader(HeaderField.PROJECT, project)
                .withHeader(HeaderField.UNIT, unit);
    }

    @Test
    void spacesWidthAndBracketsAreNoDifference() {
        List<Evaluation> arriving = List.of(
                evaluation("危房改造（二期）", "住建局", 2022),
                evaluation(" 危房 改造(二期)", "住建局", 2022),
                evaluation("危房改造〔二期〕", "", 2022),
                evaluation("危房改造（二期）", "住建局", 2023),
                evaluation("危房改造（二期）", "民政局", 2022),
                evaluation("", "住建局", 2022));

        assertThat(Duplicates.of(arriving, List.of()))
                .extracting(d -> d.map(Duplicate::earlier).orElse(OptionalInt.empty()))
                .containsExactly(
                        OptionalInt.empty(),
                        OptionalInt.of(0),
                        OptionalInt.of(1),
                        OptionalInt.empty(),
                        OptionalInt.of(2),
                        OptionalInt.empty());
    }

    @Test
    void whatSaysTheSameIsSkippedAndWhatDiffersIsKept() {
        try (Workspace workspace = Workspace.open(folder.resolve("库.ziping"), WorkspaceOptions.standard())) {
            Evaluation known = evaluation("供水", "水务站", 2022);
            EvaluationId id = workspace.add(known, "x");
            List<Evaluation> arriving = List.of(known, known.withHeader(HeaderField.LEADER, "张"));

            List<Optional<Duplicate>> found = Duplicates.of(arriving, workspace.entries());

            assertThat(found).allMatch(d -> d.orElseThrow().stored().equals(List.of(id)));
            assertThat(found)
                    .extracting(d -> d.orElseThrow().proposed())
                    .containsExactly(OnDuplicate.SKIP, OnDuplicate.KEEP);
        }
    }

    @Test
    void replacingTakesOutWhatWasThereAndWhatArrivedBefore() {
        try (Workspace workspace = Workspace.open(folder.resolve("库.ziping"), WorkspaceOptions.standard())) {
            Evaluation known = evaluation("供水", "水务站", 2022);
            EvaluationId id = workspace.add(known, "x");
            List<Evaluation> arriving = List.of(
                    known.withHeader(HeaderField.LEADER, "张"),
                    known.withHeader(HeaderField.LEADER, "李"),
                    evaluation("排水", "水务站", 2022));
            List<Optional<Duplicate>> found = Duplicates.of(arriving, workspace.entries());

            Arrival arrival =
                    Arrival.of(arriving, found, List.of(OnDuplicate.KEEP, OnDuplicate.REPLACE, OnDuplicate.SKIP));
            workspace.exchange(arrival.removed(), arrival.added(), "y");

            assertThat(arrival.indices()).containsExactly(1, 2);
            assertThat(workspace.entries())
                    .extracting(e -> e.evaluation().header(HeaderField.LEADER))
                    .containsExactly("李", "");
            workspace.undo();
            assertThat(workspace.entries()).extracting(LibraryEntry::id).containsExactly(id);
            assertThat(Arrival.of(arriving, found, List.of(OnDuplicate.SKIP, OnDuplicate.SKIP, OnDuplicate.SKIP)))
                    .satisfies(skipped -> assertThat(skipped.added()).containsExactly(arriving.get(2)))
                    .satisfies(skipped -> assertThat(skipped.skipped()).isEqualTo(2));
        }
    }
}
