package org.ziping.bench;

import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.model.Evaluation;
import org.ziping.model.IndicatorId;
import org.ziping.model.Samples;
import org.ziping.session.Edit;
import org.ziping.session.EvaluationSession;
import org.ziping.session.Workspace;
import org.ziping.session.WorkspaceOptions;

/** One edit through the session: until it is shown, and until it is saved; and opening a library. */
@Tag("bench")
class SaveBench {

    @TempDir
    Path folder;

    @Test
    void editToShownAndToSaved() throws Exception {
        for (int count : new int[] {10, 1_000, 10_000}) {
            Evaluation evaluation = EditBench.enlarged(count);
            Path file = folder.resolve(count + ".ziping");
            int runs = count > 1_000 ? 20 : 200;
            int[] turn = {0};
            try (Workspace workspace = Workspace.open(file, WorkspaceOptions.standard())) {
                EvaluationSession session = workspace.session(workspace.add(evaluation, "导入"));
                workspace.awaitSaved();
                Bench.row("edit to shown: " + count + " indicators", runs, runs, () -> edit(session, turn[0]++));
                workspace.awaitSaved();
                Bench.row("edit to saved: " + count + " indicators", runs, runs, () -> {
                    edit(session, turn[0]++);
                    workspace.awaitSaved();
                });
            }
            Bench.row("open, check and close: " + count + " indicators", 5, 20, () -> {
                try (Workspace workspace = Workspace.open(file, WorkspaceOptions.standard())) {
                    workspace.problems();
                }
            });
        }
    }

    @Test
    void openingALibraryOfAThousand() throws Exception {
        Path file = folder.resolve("many.ziping");
        try (Workspace workspace = Workspace.open(file, WorkspaceOptions.standard())) {
            workspace.add(Collections.nCopies(1_000, Samples.jinbao()), "导入");
        }
        Bench.row("open, check and close: 1,000 evaluations", 3, 10, () -> {
            try (Workspace workspace = Workspace.open(file, WorkspaceOptions.standard())) {
                workspace.problems();
            }
        });
    }

    private static void edit(EvaluationSession session, int turn) {
        String actual = (20 + turn % 30) + "万元";
        session.apply(new Edit("修改业绩值", e -> e.withIndicator(new IndicatorId(4), i -> i.withActual(actual))));
    }
}
