package org.ziping.narrative;

import java.util.List;

/**
 * A figure written by hand that equals the present value of fields.
 *
 * @param start where the figure begins in the text
 * @param written the figure with its unit
 * @param fields what it may stand for, the likeliest by the words before it first; never empty
 * @param named whether the words before it name the first field, so that the two are not equal by chance
 */
public record FieldOffer(int start, String written, List<LiveField> fields, boolean named) {

    /** Takes a copy. */
    public FieldOffer {
        fields = List.copyOf(fields);
    }

    /** The text with the figure replaced by a field; unchanged when the figure is not there any more. */
    public String taken(String text, LiveField field) {
        return text.startsWith(written, start)
                ? text.substring(0, start) + field.code() + text.substring(start + written.length())
                : text;
    }
}
