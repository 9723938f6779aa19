package org.ziping.bench;

import java.util.Arrays;
import java.util.Locale;

/** Times one action many times after a warm-up and prints minimum, median and 95th percentile. */
final class Bench {

    private Bench() {}

    /** An action to time. */
    interface Action {
        void run() throws Exception;
    }

    /** Runs {@code action} and prints a row in microseconds; answers the median. */
    static long row(String name, int warmUps, int runs, Action action) throws Exception {
        for (int i = 0; i < warmUps; i++) {
            action.run();
        }
        long[] nanos = new long[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            action.run();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        long median = nanos[runs / 2] / 1000;
        System.out.printf(
                Locale.ROOT,
                "%-44s min %,10d µs   median %,10d µs   p95 %,10d µs   (%d runs)%n",
                name,
                nanos[0] / 1000,
                median,
                nanos[(int) (runs * 95L / 100)] / 1000,
                runs);
        return median;
    }
}
