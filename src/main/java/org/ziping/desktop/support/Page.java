package org.ziping.desktop.support;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.ziping.check.Place;

/** One page of an open evaluation. Pages know their desk and never one another. */
public interface Page {

    /** The name in the navigation. */
    String title();

    /** What is shown; the same node always. */
    Node node();

    /** Whether {@code place} is shown on this page; most places are on none but one. */
    default boolean holds(Place place) {
        return false;
    }

    /** Brings {@code place} into sight and gives it the focus; only asked for places it holds. */
    default void focus(Place place) {
        node().requestFocus();
    }

    /** Takes the keyboard where work on this page begins; {@code false} leaves it in the navigation. */
    default boolean enter() {
        return false;
    }

    /** Shows the desk as it is now; entries being typed stay. */
    void refresh();

    /** Commits an entry that is still being typed. */
    default void commit() {}

    /** Whether an entry is being typed that no edit holds yet. */
    default boolean dirty() {
        return false;
    }

    /** Takes files dropped on the window while this page is open; answers whether it wants them. */
    default boolean take(List<Path> files) {
        return false;
    }

    /** Whether everything this page asks for is there. */
    default boolean complete() {
        return true;
    }
}
