package org.ziping.desktop.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.ziping.desktop.support.Background;
import org.ziping.exporter.PdfPages;

/** Draws the pages wanted one after the other in the background; what is not wanted any more is not drawn. */
final class PageArtist {

    /** A page, counted from 0, at {@code scale} pixels a point. */
    record Order(int page, double scale) {}

    private final Background background;
    private final BiConsumer<Order, Image> drawn;
    private List<Order> orders = List.of();
    private Optional<PrintedPages> pages = Optional.empty();
    private boolean busy;

    PageArtist(Background background, BiConsumer<Order, Image> drawn) {
        this.background = background;
        this.drawn = drawn;
    }

    /** Draws from these pages from now on. */
    void use(PrintedPages next) {
        pages = Optional.of(next);
        orders = List.of();
    }

    /** Draws these, the first first, and nothing else that was wanted before. */
    void want(List<Order> wanted) {
        orders = new ArrayList<>(wanted);
        next();
    }

    private void next() {
        if (busy || orders.isEmpty() || pages.isEmpty()) {
            return;
        }
        Order order = orders.remove(0);
        PrintedPages from = pages.get();
        busy = true;
        background.quietly(
                progress -> from.draw(order.page(), order.scale()),
                picture -> {
                    busy = false;
                    if (pages.equals(Optional.of(from))) {
                        picture.ifPresent(p -> drawn.accept(order, image(p)));
                    }
                    next();
                },
                failure -> {
                    busy = false;
                    next();
                });
    }

    private static Image image(PdfPages.Picture picture) {
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.argb(),
                        0,
                        picture.width());
        return image;
    }
}
