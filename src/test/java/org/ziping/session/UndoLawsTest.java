package org.ziping.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.ziping.model.EvaluationId;
import org.ziping.model.Facts;
import org.ziping.model.Samples;

/** What holds after any sequence of edits, undos and redos, in this session and in the next. */
class UndoLawsTest {

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void reopeningGivesTheSameEvaluationAndTheSameStacks(@ForAll long seed) throws IOException {
        Path file = Files.createTempDirectory("ziping-laws").resolve("library.ziping");
        Random random = new Random(seed);
        EvaluationId id;
        SortedMap<String, String> left;
        Optional<String> undo;
        Optional<String> redo;
        List<HistoryEntry> history;
        try (Workspace workspace = Workspace.open(file, WorkspaceTest.OPTIONS)) {
            id = workspace.add(Samples.jinbao(), "导入");
            EvaluationSession session = workspace.session(id);
            work(session, random);
            left = facts(session);
            undo = session.undoDescription();
            redo = session.redoDescription();
            history = session.history();
        }
        try (Workspace workspace = Workspace.open(file, WorkspaceTest.OPTIONS)) {
            EvaluationSession session = workspace.session(id);
            assertThat(facts(session)).isEqualTo(left);
            assertThat(session.undoDescription()).isEqualTo(undo);
            assertThat(session.redoDescription()).isEqualTo(redo);
            assertThat(session.history()).isEqualTo(history);
            while (session.redo()) {}
            List<SortedMap<String, String>> backwards = new ArrayList<>(List.of(facts(session)));
            while (session.undo()) {
                backwards.add(0, facts(session));
            }
            assertThat(session.evaluation()).isEqualTo(Samples.jinbao());
            for (SortedMap<String, String> state : backwards) {
                assertThat(facts(session)).isEqualTo(state);
                session.redo();
            }
            workspace.awaitSaved();
            assertThat(workspace.verify().problems()).isEmpty();
        }
        Files.delete(file);
        Files.delete(file.getParent());
    }

    private static void work(EvaluationSession session, Random random) {
        RandomEdits edits = new RandomEdits(random);
        for (int i = 0; i < 40; i++) {
            switch (random.nextInt(6)) {
                case 0 -> session.undo();
                case 1 -> session.redo();
                default -> {
                    Edit edit = edits.next(session.evaluation());
                    if (random.nextBoolean()) {
                        session.preview(edit);
                    }
                    session.apply(edit);
                }
            }
        }
    }

    private static SortedMap<String, String> facts(EvaluationSession session) {
        return Facts.of(session.evaluation());
    }
}
