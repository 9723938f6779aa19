package org.ziping.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.model.Section;
import org.ziping.narrative.Drafts;
import org.ziping.narrative.LiveText;
import org.ziping.narrative.LiveText.State;

/** Fields in the text that say nothing, and first drafts nobody has gone over. */
final class LiveTextCheck {

    static final Check FIELDS = Check.of(
            List.of("field-unknown", "field-without-value"),
            subject -> subject.live().entrySet().stream().flatMap(e -> fields(e, subject)));

    static final Check DRAFTS = Check.of(
            "draft-left",
            subject -> subject.evaluation().narrative().entrySet().stream()
                    .filter(e -> e.getValue().contains(Drafts.mark()))
                    .map(e -> Draft.error("draft-left", new Place.OfSection(e.getKey()))
                            .fixedBy(written -> written.withNarrative(
                                    e.getKey(), written.narrative(e.getKey()).replace(Drafts.mark(), "")))
                            .says(subject, Sections.name(e.getKey()), Drafts.mark())));

    private LiveTextCheck() {}

    private static Stream<Finding> fields(Map.Entry<Section, LiveText> text, Subject subject) {
        return Stream.concat(
                finding("field-unknown", text, State.NO_FIELD, subject),
                finding("field-without-value", text, State.UNKNOWN, subject));
    }

    private static Stream<Finding> finding(String id, Map.Entry<Section, LiveText> text, State state, Subject subject) {
        List<LiveText.Piece> pieces = text.getValue().pieces(state);
        if (pieces.isEmpty()) {
            return Stream.empty();
        }
        String names = pieces.stream().map(LiveText.Piece::written).distinct().collect(Collectors.joining(" "));
        return Stream.of(Draft.reminder(id, new Place.OfSection(text.getKey()))
                .says(subject, Sections.name(text.getKey()), names));
    }
}
