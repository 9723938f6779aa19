package org.ziping.desktop.preview;

import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.ziping.desktop.support.SameThreadBackground;
import org.ziping.form.Forms;
import org.ziping.model.Evaluation;
import org.ziping.model.IndicatorId;
import org.ziping.model.Samples;
import org.ziping.report.AnnexLayout;
import org.ziping.report.ReportDocument;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorer;

/** How quick and how small the preview of a long document is; run with {@code -Pbench}. */
@Tag("bench")
@ExtendWith(ApplicationExtension.class)
class PreviewBench {

    private static final int LINES = 1300;
    private static final double MILLION = 1e6;

    private PreviewPane preview;

    @Start
    void start(Stage stage) {
        preview = new PreviewPane(new SameThreadBackground());
        stage.setScene(new Scene(preview.node(), 1000, 800));
        stage.show();
    }

    @Test
    void aLongDocument(FxRobot robot) {
        ReportDocument document = document();
        long before = heap();
        time("shown", () -> robot.interact(() -> preview.show(progress -> document)));
        row("heap for it, MB", (heap() - before) / MILLION);
        int pages = preview.pages();
        row("pages", pages);
        time("leafed through, all pages drawn", () -> {
            for (int page = 0; page < pages; page++) {
                robot.interact(this::onward);
            }
        });
        row("heap at the end, MB", (heap() - before) / MILLION);
        time("shown again at the end", () -> robot.interact(() -> preview.show(progress -> document)));
    }

    private void onward() {
        preview.node().lookupAll(".button").forEach(node -> {
            if (node instanceof Button button && button.getText().equals("下一页")) {
                button.fire();
            }
        });
    }

    private static void time(String what, Runnable action) {
        long start = System.nanoTime();
        action.run();
        row(what + ", ms", (System.nanoTime() - start) / MILLION);
    }

    private static void row(String what, double value) {
        System.out.println(String.format(Locale.ROOT, "%-40s %10.1f", what, value));
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static ReportDocument document() {
        Evaluation sample = Samples.jinbao();
        Evaluation evaluation = sample.withIndicators(IntStream.range(0, LINES)
                .mapToObj(i ->
                        sample.indicators().get(i % sample.indicators().size()).withId(new IndicatorId(i + 1)))
                .toList());
        return AnnexLayout.of(
                evaluation,
                new Scorer(RuleSets.shipped().findOrDefault(evaluation.ruleSet())).score(evaluation),
                Forms.shipped().findOrDefault("central"));
    }
}
