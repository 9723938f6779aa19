package org.ziping.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ziping.base.Messages;

/** What form records refuse, each with a sentence for the author of the form. */
final class Demand {

    private static final Messages MESSAGES = Messages.of(Demand.class);

    private Demand() {}

    static void that(boolean holds, String key, Object... arguments) {
        if (!holds) {
            throw new IllegalArgumentException(MESSAGES.text(key, arguments));
        }
    }

    static void text(String name, @Nullable String text) {
        that(text != null && !text.isBlank(), "demand.text", name);
    }

    static void present(String name, @Nullable Object value) {
        that(value != null, "demand.text", name);
    }

    static <T> List<T> some(String name, @Nullable List<T> list) {
        that(list != null && !list.isEmpty(), "demand.text", name);
        return List.copyOf(list == null ? List.of() : list);
    }
}
