package org.ziping.command;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.ziping.base.Messages;
import org.ziping.batch.BatchExport;
import org.ziping.batch.BatchItem;
import org.ziping.batch.BatchOrder;
import org.ziping.batch.BatchResult;
import org.ziping.batch.BatchWatch;
import org.ziping.form.Forms;
import org.ziping.session.LibraryEntry;

/** Writes evaluations of the library as files and says on the way how far it is and what failed. */
record BatchRun(Forms forms, Output output) {

    private static final Messages MESSAGES = Messages.of(BatchRun.class);

    BatchResult run(List<LibraryEntry> entries, BatchOrder order) {
        List<BatchItem> items = entries.stream()
                .map(e -> new BatchItem(e.id(), e.evaluation(), e.assessment().scorecard()))
                .toList();
        BatchResult result =
                new BatchExport(forms, Clock.system(ZoneId.systemDefault())).run(items, order, new Told(output));
        result.failures().forEach(failure -> output.message(failure.sentence()));
        if (items.size() > 1) {
            output.message(MESSAGES.text("export.done", result.done(), items.size()));
        }
        return result;
    }

    /** Progress of more than one on stderr; a terminal stops the whole program instead. */
    private record Told(Output output) implements BatchWatch {

        @Override
        public void at(int done, int total, String name) {
            if (total > 1) {
                output.message(MESSAGES.text("export.progress", done + 1, total, name));
            }
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
