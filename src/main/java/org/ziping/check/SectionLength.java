package org.ziping.check;

import java.util.OptionalInt;
import org.ziping.model.Section;

/**
 * How long a section of the report is, against what the form allows.
 *
 * @param section which section
 * @param characters as people count them: without white space
 * @param limit what the form allows; empty where it sets no limit
 */
public record SectionLength(Section section, int characters, OptionalInt limit) {

    /** The length of a text as it is printed in a section of the form with this id. */
    public SectionLength(Section section, String form, String printed) {
        this(section, count(printed), limit(section, form));
    }

    /** Characters over the limit; 0 within it. */
    public int over() {
        return limit.isPresent() ? Math.max(0, characters - limit.getAsInt()) : 0;
    }

    private static int count(String text) {
        return (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }

    private static OptionalInt limit(Section section, String form) {
        Integer most = SectionDemands.of(form).limits().get(section.code());
        return most == null ? OptionalInt.empty() : OptionalInt.of(most);
    }
}
