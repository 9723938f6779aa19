package org.ziping.desktop.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Background;
import org.ziping.desktop.support.Problems;
import org.ziping.desktop.support.Progress;
import org.ziping.importer.Importer;
import org.ziping.importer.plan.EvaluationDraft;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.model.Evaluation;
import org.ziping.session.Stock;

/** Reads files off the window's thread and turns what was understood into evaluations. Stores nothing. */
final class Intake {

    private static final Messages MESSAGES = Messages.of(Intake.class);
    private static final String SAMPLE = "jinbao-2021.docx";

    private final Background background;
    private final Problems problems;

    Intake(Background background, Problems problems) {
        this.background = background;
        this.problems = problems;
    }

    /** Reads files one after another; {@code done} gets their plans. */
    void read(List<Path> files, Consumer<List<ImportPlan>> done) {
        background.start(
                MESSAGES.text("intake.reading"), progress -> plans(files, progress), done, problems::unexpected);
    }

    /** Reads the sample that comes with the program. */
    void sample(Consumer<List<Evaluation>> done) {
        background.start(
                MESSAGES.text("intake.sample"),
                progress -> evaluations(List.of(samplePlan())),
                done,
                problems::unexpected);
    }

    /** The evaluations that plans amount to, in order. */
    static List<Evaluation> evaluations(List<ImportPlan> plans) {
        EvaluationDraft draft = new EvaluationDraft(Stock.ofUser().forms());
        return plans.stream()
                .flatMap(plan -> plan.projects().stream().map(project -> draft.of(plan, project)))
                .toList();
    }

    /** What the step of the library is called. */
    static String description(List<ImportPlan> plans) {
        Stream<String> names =
                plans.stream().filter(plan -> !plan.projects().isEmpty()).map(ImportPlan::file);
        return MESSAGES.text("intake.step", String.join(", ", names.toList()));
    }

    private static List<ImportPlan> plans(List<Path> files, Progress progress) {
        Importer importer = new Importer(Stock.ofUser().forms());
        List<ImportPlan> plans = new ArrayList<>();
        for (Path file : files) {
            progress.at(plans.size(), files.size(), String.valueOf(file.getFileName()));
            plans.add(importer.read(file, progress::cancelled));
        }
        return plans;
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
