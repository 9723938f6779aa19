package org.ziping.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ziping.base.Messages;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;

/** The heading every form prints: which project, which year. */
final class HeaderCheck {

    static final Check CHECK = Check.of("header-blank", HeaderCheck::look);

    private static final Messages MESSAGES = Messages.of(HeaderCheck.class);

    private HeaderCheck() {}

    private static Stream<Finding> look(Subject subject) {
        Evaluation evaluation = subject.evaluation();
        List<String> missing = new ArrayList<>();
        if (evaluation.header(HeaderField.PROJECT).isBlank()) {
            missing.add(MESSAGES.text("header.project"));
        }
        if (evaluation.year().isEmpty()) {
            missing.add(MESSAGES.text("header.year"));
        }
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(Draft.reminder("header-blank", new Place.OfHeader(HeaderField.PROJECT))
                        .says(subject, Listing.plain(missing)));
    }
}
