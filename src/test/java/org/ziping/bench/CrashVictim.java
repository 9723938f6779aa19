package org.ziping.bench;

import java.nio.file.Path;
import java.util.Random;
import org.ziping.model.EvaluationId;
import org.ziping.model.IndicatorId;
import org.ziping.session.Edit;
import org.ziping.session.EvaluationSession;
import org.ziping.session.SaveState;
import org.ziping.session.Workspace;
import org.ziping.session.WorkspaceOptions;

/**
 * Makes 50 rapid edits to the first evaluation of a library and prints the number of each once it is
 * saved, to be killed at any moment. Arguments: the library and a word that marks this run.
 */
final class CrashVictim {

    static final int EDITS = 50;
    static final IndicatorId LINE = new IndicatorId(4);

    private CrashVictim() {}

    public static void main(String[] arguments) {
        String run = arguments[1];
        Random random = new Random(run.hashCode());
        try (Workspace workspace = Workspace.open(Path.of(arguments[0]), WorkspaceOptions.standard())) {
            EvaluationSession session = workspace.session(new EvaluationId(1));
            session.apply(actual("warm " + run));
            workspace.awaitSaved();
            System.out.println("ready");
            for (int edit = 1; edit <= EDITS; edit++) {
                session.apply(actual(run + "-" + edit));
                if (random.nextInt(3) == 0 && workspace.awaitSaved() instanceof SaveState.Saved) {
                    System.out.println(edit);
                }
            }
        }
    }

    private static Edit actual(String text) {
        return new Edit("修改业绩值", e -> e.withIndicator(LINE, i -> i.withActual(text)));
    }
}
