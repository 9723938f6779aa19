package org.ziping.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkerBackgroundTest {

    @Test
    void whatIsAskedForAfterClosingIsAsIfCancelled() {
        List<String> told = new ArrayList<>();
        WorkerBackground background = new WorkerBackground();
        background.close();

        background.start("读取", progress -> told.add("work"), done -> told.add("done"), failure -> told.add("failed"));
        background.quietly(progress -> told.add("work"), done -> told.add("done"), failure -> told.add("failed"));

        assertThat(told).isEmpty();
        assertThat(background.running()).isEmpty();
    }
}
