package org.ziping.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.exporter.FileFormat;
import org.ziping.form.Forms;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.model.HeaderField;
import org.ziping.model.Samples;
import org.ziping.report.ReportOptions;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorer;

/** Many evaluations go out in one go; what fails is told and keeps nothing else back. */
class BatchExportTest {

    private static final Forms FORMS = Forms.shipped();

    @TempDir
    private Path folder;

    @Test
    void everyEvaluationIsWrittenInEveryFormat() throws IOException {
        BatchResult result = run(order(FileFormat.XLSX, FileFormat.PDF), new Watch(9), item(1, "甲"), item(2, "乙"));

        assertThat(result.complete()).isTrue();
        assertThat(names()).containsExactly("1-2021-甲.pdf", "1-2021-甲.xlsx", "2-2021-乙.pdf", "2-2021-乙.xlsx");
        assertThat(result.written()).hasSize(4).allMatch(Files::isRegularFile);
    }

    @Test
    void whatCannotBeWrittenIsToldAndTheOthersGoOn() throws IOException {
        Files.createDirectory(folder.resolve("1-2021-甲.xlsx"));
        BatchResult result = run(order(FileFormat.XLSX), new Watch(9), item(1, "甲"), item(2, "乙"));

        assertThat(result.done()).isEqualTo(1);
        assertThat(result.failures()).hasSize(1);
        assertThat(result.failures().get(0).name()).isEqualTo("2021 甲");
        assertThat(result.failures().get(0).sentence()).contains("1-2021-甲.xlsx");
        assertThat(names()).containsExactly("1-2021-甲.xlsx", "2-2021-乙.xlsx");
    }

    @Test
    void itStopsBetweenTwoEvaluationsAndSaysHowManyAreLeft() throws IOException {
        Watch watch = new Watch(1);
        BatchResult result =
                run(order(FileFormat.XLSX, FileFormat.DOCX), watch, item(1, "甲"), item(2, "乙"), item(3, "丙"));

        assertThat(watch.told).containsExactly("0/3 2021 甲");
        assertThat(result.untouched()).isEqualTo(2);
        assertThat(result.complete()).isFalse();
        assertThat(names()).containsExactly("1-2021-甲.docx", "1-2021-甲.xlsx");
    }

    @Test
    void aReportNeverTakesTheNameOfAnAnnex() throws IOException {
        run(order(FileFormat.DOCX), new Watch(9), item(1, "甲"));
        run(
                new BatchOrder(
                        folder, FORMS.find("xinzhou"), Optional.of(ReportOptions.USUAL), List.of(FileFormat.DOCX)),
                new Watch(9),
                item(1, "甲"));
        assertThat(names()).containsExactly("1-2021-甲-自评报告.docx", "1-2021-甲.docx");
    }

    @Test
    void itIsKnownBeforehandWhatARunWouldReplace() {
        BatchExport export = new BatchExport(FORMS, Clock.systemUTC());
        List<BatchItem> items = List.of(item(1, "甲"), item(2, "乙"));
        assertThat(export.replaced(items, order(FileFormat.XLSX, FileFormat.PDF)))
                .isZero();

        run(order(FileFormat.XLSX), new Watch(9), item(2, "乙"));

        assertThat(export.replaced(items, order(FileFormat.XLSX, FileFormat.PDF)))
                .isEqualTo(1);
    }

    private BatchOrder order(FileFormat... formats) {
        return new BatchOrder(folder, Optional.empty(), Optional.empty(), List.of(formats));
    }

    private static BatchResult run(BatchOrder order, BatchWatch watch, BatchItem... items) {
        return new BatchExport(FORMS, Clock.systemUTC()).run(List.of(items), order, watch);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static BatchItem item(long id, String project) {
        Evaluation evaluation = Samples.jinbao().withHeader(HeaderField.PROJECT, project);
        return new BatchItem(
                new EvaluationId(id),
                evaluation,
                new Scorer(RuleSets.shipped().findOrDefault(evaluation.ruleSet())).score(evaluation));
    }

    /** Cancels after some evaluations. */
    private static final class Watch implements BatchWatch {

        private final List<String> told = new ArrayList<>();
        private final int most;

        Watch(int most) {
            this.most = most;
        }

        @Override
        public void at(int done, int total, String name) {
            told.add(done + "/" + total + " " + name);
        }

        @Override
        public boolean cancelled() {
            return told.size() >= most;
        }
    }
}
