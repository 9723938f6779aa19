package org.ziping.desktop.preview;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Background;
import org.ziping.exporter.PdfPages;
import org.ziping.report.ReportDocument;

/** The pages as they will print, one below the other, as wide as wanted. */
public final class PreviewPane {

    private static final Messages MESSAGES = Messages.of(PreviewPane.class);
    private static final double STEP = 1.2;
    private static final double SMALLEST = 0.3;
    private static final double LARGEST = 4;

    private final VBox paper = new VBox();
    private final ScrollPane scroll = new ScrollPane(paper);
    private final List<ImageView> views = new ArrayList<>();
    private final List<Double> widths = new ArrayList<>();
    private final Background background;
    private double zoom = 1;
    private boolean fresh = true;
    private long asked;

    /** An empty preview that lays documents out in the {@code background}. */
    public PreviewPane(Background background) {
        this.background = background;
        paper.getStyleClass().add("preview-paper");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        message(MESSAGES.text("preview.rendering"));
    }

    /** What is shown; the same node always. */
    public Region node() {
        return scroll;
    }

    /**
     * Shows the document that {@code layout} makes in the background, the latest one asked for; where
     * the eye was stays. What fails is told by a sentence in place of the pages.
     */
    public void show(Background.Work<ReportDocument> layout) {
        long mine = ++asked;
        background.start(
                MESSAGES.text("preview.rendering"),
                progress -> PrintedPages.of(layout.run(progress), progress),
                pages -> {
                    if (mine == asked) {
                        show(pages.sheets());
                    }
                },
                failure -> {
                    if (mine == asked) {
                        message(MESSAGES.text("preview.failed", String.valueOf(failure.getMessage())));
                    }
                });
    }

    private void show(List<PrintedPages.Sheet> pages) {
        double at = scroll.getVvalue();
        views.clear();
        widths.clear();
        List<Node> sheets = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            ImageView view = new ImageView(image(pages.get(i).picture()));
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.setAccessibleText(MESSAGES.text("preview.page", i + 1, pages.size()));
            views.add(view);
            widths.add(pages.get(i).width());
            Label number = new Label(MESSAGES.text("preview.page", i + 1, pages.size()));
            number.getStyleClass().add("quiet");
            sheets.add(view);
            sheets.add(number);
        }
        paper.getChildren().setAll(sheets);
        if (fresh) {
            fresh = false;
            fitWidth();
        }
        apply();
        scroll.layout();
        scroll.setVvalue(at);
    }

    /** Shows a sentence instead of pages. */
    public void message(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        paper.getChildren().setAll(label);
    }

    /** Enlarges the pages by a step. */
    public void larger() {
        zoom = Math.min(LARGEST, zoom * STEP);
        apply();
    }

    /** Makes the pages smaller by a step. */
    public void smaller() {
        zoom = Math.max(SMALLEST, zoom / STEP);
        apply();
    }

    /** As wide as the window lets the widest page be. */
    public void fitWidth() {
        double widest = widths.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        zoom = Math.max(SMALLEST, Math.min(LARGEST, (scroll.getViewportBounds().getWidth() - 48) / widest));
        apply();
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

    private void apply() {
        for (int i = 0; i < views.size(); i++) {
            views.get(i).setFitWidth(widths.get(i) * zoom);
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && (event.getCode() == KeyCode.PLUS || event.getCode() == KeyCode.EQUALS)) {
            larger();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.MINUS) {
            smaller();
            event.consume();
        }
    }
}
