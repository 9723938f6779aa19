package org.ziping.report;

import java.util.HashMap;
import java.util.Map;
import org.ziping.form.HeaderSlot;

/** What stands for the placeholders of a form ({year}, {project} …) and in its header. */
record Fields(Map<String, String> values) {

    /** Takes a copy. */
    Fields {
        values = Map.copyOf(values);
    }

    /** A text of the form with its placeholders replaced. */
    String expand(String text) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        String expanded = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            expanded = expanded.replace("{" + value.getKey() + "}", value.getValue());
        }
        return expanded;
    }

    /** What stands in a place of the header. */
    String of(HeaderSlot slot) {
        return values.getOrDefault(slot.code(), "");
    }

    /** These and one more. */
    Fields with(String code, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(code, value);
        return new Fields(more);
    }
}
