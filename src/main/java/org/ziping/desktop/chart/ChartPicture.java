package org.ziping.desktop.chart;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;
import org.ziping.base.AtomicFile;
import org.ziping.desktop.support.Fonts;

/** A chart as a picture for a report: dark on white whatever the window looks like, sharp enough to print. */
public final class ChartPicture {

    private static final double WIDTH = 640;
    private static final double SHARPNESS = 3;
    private static final String STYLE = "-fx-font-size: 14px; -fx-font-family: '" + Fonts.family() + "';";

    private ChartPicture() {}

    /** Draws it; on the window's thread. */
    public static WritableImage of(Chart chart) {
        StackPane sheet = new StackPane(new ChartPane(chart));
        sheet.getStyleClass().add("chart-sheet");
        sheet.setStyle(STYLE);
        sheet.getStylesheets()
                .setAll(sheet.getChildren().stream()
                        .flatMap(child -> ((ChartPane) child).getStylesheets().stream())
                        .toList());
        new Scene(sheet);
        sheet.applyCss();
        sheet.resize(WIDTH, sheet.prefHeight(WIDTH));
        sheet.layout();
        SnapshotParameters sharp = new SnapshotParameters();
        sharp.setTransform(Transform.scale(SHARPNESS, SHARPNESS));
        sharp.setFill(Color.WHITE);
        return sheet.snapshot(sharp, null);
    }

    /** Writes a picture as a PNG file, whole or not at all; belongs in the background. */
    public static void write(WritableImage picture, Path target) throws IOException {
        BufferedImage image = SwingFXUtils.fromFXImage(picture, null);
        AtomicFile.write(target, out -> {
            if (!ImageIO.write(image, "png", out)) {
                throw new IOException("no PNG writer");
            }
        });
    }
}
