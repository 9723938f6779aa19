package org.ziping.desktop.support;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** How a page of running text is laid out: title, column of parts, scrolled as one. */
public final class Pages {

    private Pages() {}

    /** A scrolled column under a title. */
    public static ScrollPane scrolled(String title, Node... parts) {
        VBox column = column(title, parts);
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }

    /** A column under a title. */
    public static VBox column(String title, Node... parts) {
        Label heading = new Label(title);
        heading.getStyleClass().add("page-title");
        VBox column = new VBox(heading);
        column.getChildren().addAll(parts);
        column.getStyleClass().add("page");
        return column;
    }
}
