package org.ziping.desktop.support;

import java.util.function.Consumer;
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

    /** Tells the choice once it is made: while the list is open the arrows only wander in it. */
    public static <T> void chosen(ComboBox<T> box, Consumer<T> chosen) {
        Runnable tell = () -> {
            T value = box.getValue();
            if (!box.isShowing() && value != null) {
                chosen.accept(value);
            }
        };
        box.setOnAction(event -> tell.run());
        box.setOnHidden(event -> tell.run());
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
