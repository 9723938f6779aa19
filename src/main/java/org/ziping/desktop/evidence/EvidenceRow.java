package org.ziping.desktop.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.base.Messages;
import org.ziping.model.Evaluation;
import org.ziping.model.Evidence;
import org.ziping.model.EvidenceFile;
import org.ziping.model.EvidenceState;
import org.ziping.report.EvidenceList;
import org.ziping.report.EvidenceOrder;

/** A row of the page: one piece of evidence in the words of the screen. Knows no widget. */
record EvidenceRow(Evidence evidence, String mark, String line, String name, String size, String kept, String state) {

    private static final Messages MESSAGES = Messages.of(EvidenceRow.class);

    /** The rows of an evaluation in the order of its lines; {@code seen} is what is known of the files. */
    static List<EvidenceRow> of(Evaluation evaluation, Map<EvidenceFile, EvidenceState> seen) {
        return EvidenceOrder.of(evaluation).stream()
                .map(entry -> of(
                        entry,
                        evaluation,
                        Optional.ofNullable(seen.get(entry.evidence().file()))))
                .toList();
    }

    private static EvidenceRow of(EvidenceOrder.Entry entry, Evaluation evaluation, Optional<EvidenceState> state) {
        EvidenceFile file = entry.evidence().file();
        return new EvidenceRow(
                entry.evidence(),
                entry.mark(),
                EvidenceList.line(entry.evidence(), evaluation),
                file.name(),
                EvidenceList.size(file.size()),
                file.link().map(link -> MESSAGES.text("kept.linked", link)).orElse(MESSAGES.text("kept.copied")),
                MESSAGES.text(state.map(EvidenceRow::key).orElse("state.unknown")));
    }

    private static String key(EvidenceState state) {
        return switch (state) {
            case WHOLE -> "state.whole";
            case MISSING -> "state.missing";
            case CHANGED -> "state.changed";
        };
    }
}
