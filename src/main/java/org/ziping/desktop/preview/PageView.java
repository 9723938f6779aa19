package org.ziping.desktop.preview;

import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** A sheet of paper on the screen: white until its page is drawn, the last drawing until there is a sharper one. */
final class PageView extends Region {

    private final ImageView picture = new ImageView();
    private Optional<PageArtist.Order> drawn = Optional.empty();

    PageView(String name) {
        getStyleClass().add("preview-page");
        setAccessibleText(name);
        setMinSize(0, 0);
        picture.setSmooth(true);
        getChildren().add(picture);
    }

    /** Whether it shows what {@code order} would draw. */
    boolean shows(PageArtist.Order order) {
        return drawn.equals(Optional.of(order));
    }

    void show(PageArtist.Order order, Image image) {
        drawn = Optional.of(order);
        picture.setImage(image);
    }

    /** Its page has changed: what it shows stays until the new one is drawn. */
    void outdate() {
        drawn = Optional.empty();
    }

    /** Gives the memory of its picture back. */
    void clear() {
        drawn = Optional.empty();
        picture.setImage(null);
    }

    @Override
    protected void layoutChildren() {
        picture.setFitWidth(getWidth());
        picture.setFitHeight(getHeight());
    }
}
