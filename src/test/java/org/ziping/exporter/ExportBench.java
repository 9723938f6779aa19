package org.ziping.exporter;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long an annex takes, first and later; run with {@code -Pbench}. */
@Tag("bench")
class ExportBench {

    private static final int ROUNDS = 200;

    @Test
    void annexes() {
        for (FileFormat format : FileFormat.values()) {
            long[] times = new long[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                long start = System.nanoTime();
                int size = Annexes.bytes(Annexes.annex("xinzhou"), format).length;
                times[i] = System.nanoTime() - start;
                if (i == 0) {
                    report(format + " first, " + size + " bytes", times[0]);
                }
            }
            Arrays.sort(times);
            report(format + " median", times[ROUNDS / 2]);
        }
    }

    private static void report(String what, long nanos) {
        System.out.println(String.format(Locale.ROOT, "%s: %.1f ms", what, nanos / 1e6));
    }
}
