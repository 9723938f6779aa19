package org.ziping.exporter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ziping.form.Form;
import org.ziping.form.Forms;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;
import org.ziping.report.ReportDocument;

/** How long annexes and reports take, first and later; run with {@code -Pbench}. */
@Tag("bench")
class ExportBench {

    private static final int ANNEXES = 1000;
    private static final int REPORTS = 40;
    private static final double NANOS_PER_MS = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    /** 1,000 annexes by all forms in turn; the first of a format apart, 100 more to warm up. */
    @Test
    void aThousandAnnexes() {
        List<Form> forms = Forms.shipped().ofOne();
        List<ReportDocument> documents = IntStream.range(0, ANNEXES)
                .mapToObj(
                        i -> Annexes.annex(named(i), forms.get(i % forms.size()).id()))
                .toList();
        for (FileFormat format : FileFormat.values()) {
            long start = System.nanoTime();
            int size = Annexes.bytes(documents.get(0), format).length;
            long first = System.nanoTime() - start;
            documents.subList(1, 100).forEach(d -> Annexes.bytes(d, format));
            long begun = System.nanoTime();
            documents.forEach(d -> Annexes.bytes(d, format));
            double seconds = (System.nanoTime() - begun) / NANOS_PER_SECOND;
            print(
                    "%s: first %.0f ms (%d bytes), then %d annexes in %.1f s = %.0f a second",
                    format, first / NANOS_PER_MS, size, ANNEXES, seconds, ANNEXES / seconds);
        }
    }

    @Test
    void wholeReports() {
        for (FileFormat format : List.of(FileFormat.DOCX, FileFormat.PDF)) {
            Supplier<ReportDocument> report = () -> Annexes.report(Annexes.sample(), "xinzhou");
            long[] times = new long[REPORTS];
            for (int i = 0; i < REPORTS; i++) {
                long start = System.nanoTime();
                Annexes.bytes(report.get(), format);
                times[i] = System.nanoTime() - start;
            }
            long first = times[0];
            Arrays.sort(times);
            print(
                    "report as %s: first %.0f ms, later %.0f ms (median)",
                    format, first / NANOS_PER_MS, times[REPORTS / 2] / NANOS_PER_MS);
        }
    }

    private static Evaluation named(int number) {
        return Annexes.sample().withHeader(HeaderField.PROJECT, "运行维护项目" + number);
    }

    private static void print(String pattern, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, pattern, arguments));
    }
}
