package org.ziping.desktop.forms;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;

/** One entry of a thing: shows it, and tells the change that was made. */
interface Field<T> {

    Node node();

    /** Shows {@code item}; an entry being typed stays. */
    void show(T item);

    /** Commits what is being typed. */
    default void commit() {}

    /**
     * How such an entry is made.
     *
     * @param wide whether it takes the room that is left
     */
    record Kind<T>(String title, boolean wide, Maker<T> maker) {

        Field<T> make(Consumer<UnaryOperator<T>> edit) {
            return maker.make(edit);
        }
    }

    /** Makes an entry that tells its changes to {@code edit}. */
    @FunctionalInterface
    interface Maker<T> {
        Field<T> make(Consumer<UnaryOperator<T>> edit);
    }
}
