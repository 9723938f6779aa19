package org.ziping.desktop.shell;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Background;
import org.ziping.desktop.support.Problems;
import org.ziping.importer.Importer;
import org.ziping.importer.plan.EvaluationDraft;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.model.Evaluation;
import org.ziping.session.Stock;

/** Reads the sample that comes with the program, off the window's thread. Stores nothing. */
final class Intake {

    private static final Messages MESSAGES = Messages.of(Intake.class);
    private static final String SAMPLE = "jinbao-2021.docx";

    private final Background background;
    private final Problems problems;

    Intake(Background background, Problems problems) {
        this.background = background;
        this.problems = problems;
    }

    /** Reads the sample that comes with the program. */
    void sample(Consumer<List<Evaluation>> done) {
        background.start(
                MESSAGES.text("intake.sample"),
                progress -> evaluations(List.of(samplePlan())),
                done,
                problems::unexpected);
    }

    private static List<Evaluation> evaluations(List<ImportPlan> plans) {
        EvaluationDraft draft = new EvaluationDraft(Stock.ofUser().forms());
        return plans.stream()
                .flatMap(plan -> plan.projects().stream().map(project -> draft.of(plan, project)))
                .toList();
    }

    private static ImportPlan samplePlan() throws IOException {
        try (InputStream in = Intake.class.getResourceAsStream("/org/ziping/seeds/sample/" + SAMPLE)) {
            if (in == null) {
                throw new IOException("missing seed " + SAMPLE);
            }
            return new Importer(Stock.ofUser().forms()).read(SAMPLE, in.readAllBytes());
        }
    }
}
