package org.ziping.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.model.EvaluationId;
import org.ziping.model.Samples;
import org.ziping.session.EvaluationSession;
import org.ziping.session.HistoryEntry;
import org.ziping.session.Workspace;
import org.ziping.session.WorkspaceOptions;
import org.ziping.store.EntryState;

/** Kills a program in the middle of 50 rapid edits, again and again: what was said to be saved is there. */
@Tag("bench")
class CrashBench {

    private static final int RUNS = 60;

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        Path file = folder.resolve("library.ziping");
        try (Workspace workspace = Workspace.open(file, WorkspaceOptions.standard())) {
            workspace.add(Samples.jinbao(), "导入");
        }
        Random random = new Random(1);
        int acknowledged = 0;
        int found = 0;
        int lost = 0;
        int cutShort = 0;
        for (int run = 0; run < RUNS; run++) {
            String word = "r" + run;
            int last = killed(file, word, random.nextInt(800));
            int stored = stored(file, word);
            acknowledged += last;
            found += stored;
            lost += Math.max(0, last - stored);
            cutShort += stored < CrashVictim.EDITS ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "kill -9 in 50 rapid edits, %d runs, %d of them cut short: %d edits acknowledged, %d found, %d lost%n",
                RUNS,
                cutShort,
                acknowledged,
                found,
                lost);
        assertThat(cutShort).as("kills that came before the end").isPositive();
        assertThat(acknowledged).isPositive();
        assertThat(lost).isZero();
    }

    /** Answers the last edit the victim said was saved before it was killed. */
    private static int killed(Path file, String word, int milliseconds) throws IOException, InterruptedException {
        Process victim = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashVictim.class.getName(),
                        file.toString(),
                        word))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int last = 0;
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("ready");
            Thread.sleep(milliseconds);
            victim.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = Integer.parseInt(line);
            }
        }
        victim.waitFor();
        return last;
    }

    /** Answers the last edit of that run the library knows; it must be whole, and undo must reach its start. */
    private static int stored(Path file, String word) {
        try (Workspace workspace = Workspace.open(file, WorkspaceOptions.standard())) {
            assertThat(workspace.verify().problems()).isEmpty();
            EvaluationSession session = workspace.session(new EvaluationId(1));
            String actual = session.evaluation()
                    .indicator(CrashVictim.LINE)
                    .orElseThrow()
                    .actual();
            assertThat(session.history()).extracting(HistoryEntry::state).allMatch(EntryState.DONE::equals);
            return actual.startsWith(word + "-") ? Integer.parseInt(actual.substring(word.length() + 1)) : 0;
        }
    }
}
