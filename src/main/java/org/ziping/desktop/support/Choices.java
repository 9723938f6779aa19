package org.ziping.desktop.support;

import java.util.function.Function;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Names for the things a box lets choose from. */
public final class Choices {

    private Choices() {}

    /** Shows each item by its name. */
    public static <T> void name(ComboBox<T> box, Function<T, String> name) {
        box.setConverter(converter(name));
    }

    /** Shows each item by its name. */
    public static <T> void name(ChoiceBox<T> box, Function<T, String> name) {
        box.setConverter(converter(name));
    }

    private static <T> StringConverter<T> converter(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : name.apply(item);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        };
    }
}
