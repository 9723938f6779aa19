package org.ziping.desktop.indicator;

import javafx.scene.Node;

/** Shows nodes, or hides them so that they take no room. */
final class Visibility {

    private Visibility() {}

    static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
