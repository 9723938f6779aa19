package org.ziping.desktop.support;

import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** How a page of running text is laid out: title, column of parts, scrolled as one. */
public final class Pages {

    private static final double MARGIN = 16;

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

    /** Scrolls the page around {@code part} so that all of it is in sight, or its top where it is higher than the page. */
    public static void reveal(Node part) {
        for (Node around = part.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane scroll) {
                scroll.applyCss();
                scroll.layout();
                Node content = scroll.getContent();
                Bounds bounds = content.sceneToLocal(part.localToScene(part.getLayoutBounds()));
                double view = scroll.getViewportBounds().getHeight();
                double hidden = content.getLayoutBounds().getHeight() - view;
                double top = scroll.getVvalue() * hidden;
                if (hidden > 0) {
                    double lowest =
                            Math.min(Math.max(top, bounds.getMaxY() - view + MARGIN), bounds.getMinY() - MARGIN);
                    scroll.setVvalue(Math.max(0, Math.min(1, lowest / hidden)));
                }
                return;
            }
        }
    }

    /** Esc leaves {@code page}, from its {@code lists} too, which would keep the key for themselves. */
    public static void leaveOnEscape(Node page, Runnable leave, Node... lists) {
        EventHandler<KeyEvent> escape = event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave.run();
            }
        };
        page.addEventHandler(KeyEvent.KEY_PRESSED, escape);
        Stream.of(lists).forEach(list -> list.addEventFilter(KeyEvent.KEY_PRESSED, escape));
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
