package org.ziping.check;

import java.util.List;
import org.ziping.base.Messages;
import org.ziping.model.Section;

/** What the sections of a report are called in a sentence. */
final class Sections {

    private static final Messages MESSAGES = Messages.of(Sections.class);

    private Sections() {}

    static String name(Section section) {
        return MESSAGES.text("section." + section.code());
    }

    static String named(List<Section> sections) {
        return Listing.quoted(sections.stream().map(Sections::name).toList());
    }
}
