package org.ziping.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.base.OneLine;
import org.ziping.model.Evidence;
import org.ziping.model.EvidenceState;
import org.ziping.model.HeaderField;
import org.ziping.model.Indicator;

/**
 * Evidence that could not be shown to an auditor: a file that is gone, or one that is not what was
 * attached. Files nobody looked at yet are not judged.
 */
final class EvidenceCheck {

    static final Check MISSING = of("evidence-missing", EvidenceState.MISSING);
    static final Check CHANGED = of("evidence-changed", EvidenceState.CHANGED);

    private static final int LONGEST = 40;

    private EvidenceCheck() {}

    static List<Check> all() {
        return List.of(MISSING, CHANGED);
    }

    private static Check of(String id, EvidenceState state) {
        return Check.of(
                id,
                subject -> subject.evaluation().evidence().stream()
                        .filter(e -> Optional.of(state)
                                .equals(Optional.ofNullable(subject.evidence().get(e.file()))))
                        .flatMap(e -> Stream.of(finding(id, e, subject))));
    }

    private static Finding finding(String id, Evidence evidence, Subject subject) {
        String line = evidence.indicator()
                .flatMap(subject.evaluation()::indicator)
                .map(Indicator::name)
                .orElseGet(() -> subject.evaluation().header(HeaderField.PROJECT));
        String name = evidence.file().name();
        return Draft.reminder(id, new Place.OfEvidence(evidence.number()))
                .says(subject, OneLine.of(line, LONGEST), evidence.file().link().orElse(name));
    }
}
