package org.ziping.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.store.EntryState;

class HistoryTest {

    @TempDir
    Path folder;

    private Workspace open() {
        return Workspace.open(folder.resolve("library.ziping"), WorkspaceTest.OPTIONS);
    }

    private static Edit actual(String text) {
        return new Edit("业绩值 " + text, e -> e.withIndicator(WorkspaceTest.RENT, i -> i.withActual(text)));
    }

    private static String actual(Optional<Evaluation> state) {
        return state.flatMap(e -> e.indicator(WorkspaceTest.RENT)).orElseThrow().actual();
    }

    @Test
    void everyStateThereEverWasCanBeSeenAlsoOnesUndoneForGood() {
        EvaluationId id;
        List<Long> numbers = new ArrayList<>();
        try (Workspace workspace = open()) {
            id = workspace.add(WorkspaceTest.sample(), "导入");
            EvaluationSession session = workspace.session(id);
            session.apply(actual("1"));
            session.apply(actual("2"));
            session.undo();
            session.apply(new Edit("改名", e -> e.withIndicator(WorkspaceTest.RENT, i -> i.withName("租赁"))));
            session.undo();
            session.apply(actual("3"));
            session.apply(actual("4"));
            session.undo();
            session.history().forEach(entry -> numbers.add(0, entry.number()));
            assertStates(session, numbers);
        }
        try (Workspace workspace = open()) {
            assertStates(workspace.session(id), numbers);
        }
    }

    private static void assertStates(EvaluationSession session, List<Long> numbers) {
        assertThat(session.history())
                .extracting(HistoryEntry::state)
                .containsExactly(
                        EntryState.UNDONE,
                        EntryState.DONE,
                        EntryState.DISCARDED,
                        EntryState.DISCARDED,
                        EntryState.DONE);
        assertThat(numbers.stream().map(n -> actual(session.after(n)))).containsExactly("1", "2", "1", "3", "4");
        assertThat(session.after(numbers.get(2))
                        .orElseThrow()
                        .indicators()
                        .get(0)
                        .name())
                .isEqualTo("租赁");
        assertThat(session.after(0)).contains(WorkspaceTest.sample());
    }

    @Test
    void goingBackIsOneEditThatCanBeUndone() {
        try (Workspace workspace = open()) {
            EvaluationSession session = workspace.session(workspace.add(WorkspaceTest.sample(), "导入"));
            session.apply(actual("1"));
            session.apply(actual("2"));
            Evaluation before = session.evaluation();

            session.apply(Edits.restore("导入时", session.after(0).orElseThrow()));

            assertThat(session.evaluation()).isEqualTo(WorkspaceTest.sample());
            assertThat(session.undoDescription()).contains("恢复到“导入时”");
            session.undo();
            assertThat(session.evaluation()).isEqualTo(before);
        }
    }

    @Test
    void aNamedStateIsKeptWholeWhateverHappensLater() {
        EvaluationId id;
        try (Workspace workspace = open()) {
            id = workspace.add(WorkspaceTest.sample(), "导入");
            EvaluationSession session = workspace.session(id);
            session.keep(" 送审稿 ", session.evaluation());
            session.apply(actual("9"));
            session.keep("二稿", session.evaluation());
        }
        try (Workspace workspace = open()) {
            EvaluationSession session = workspace.session(id);
            assertThat(session.versions()).extracting(v -> v.name()).containsExactly("送审稿", "二稿");
            assertThat(session.versions().get(0).state()).contains(WorkspaceTest.sample());
            assertThat(workspace.verify().problems()).isEmpty();
        }
    }
}
