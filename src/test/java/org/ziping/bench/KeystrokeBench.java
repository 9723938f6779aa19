package org.ziping.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ziping.check.Place;
import org.ziping.desktop.indicator.IndicatorPage;
import org.ziping.desktop.support.NoEvidence;
import org.ziping.desktop.support.PaperDesk;
import org.ziping.desktop.support.SameThreadBackground;
import org.ziping.desktop.support.Theme;
import org.ziping.model.IndicatorField;
import org.ziping.model.IndicatorId;
import org.ziping.session.OwnPhrases;
import org.ziping.settings.Appearance;

/** From the key to the score repainted on the screen, seen from outside the window. Needs a display. */
@Tag("bench")
class KeystrokeBench {

    private static final int ROUNDS = 120;
    private static final int WARM = 30;

    private Stage stage;
    private Bounds scoreCell;

    @Test
    void keyToRepaintedScore() throws Exception {
        boolean display = System.getenv("DISPLAY") != null && System.getProperty("glass.platform") == null;
        Assumptions.assumeTrue(display, "needs a display");
        System.setProperty("java.awt.headless", "false");
        Platform.startup(() -> Platform.setImplicitExit(false));
        for (int count : new int[] {11, 1_000}) {
            onScreen(() -> open(count));
            Thread.sleep(1_500);
            onScreen(() -> scoreCell = scoreOf());
            measure(count);
            onScreen(stage::close);
        }
    }

    private void open(int count) {
        PaperDesk desk = new PaperDesk(EditBench.enlarged(count));
        IndicatorPage page = new IndicatorPage(
                desk,
                new IndicatorPage.Around(
                        new SameThreadBackground(),
                        OwnPhrases.in(Path.of("target")),
                        new NoEvidence(),
                        List::of,
                        () -> false,
                        shown -> {}));
        desk.onChange(page::refresh);
        Scene scene = new Scene((Parent) page.node(), 1000, 700);
        Theme.dress(scene, Appearance.DEFAULT);
        stage = new Stage();
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        page.focus(new Place.OfIndicator(new IndicatorId(4), IndicatorField.ACTUAL));
    }

    /** The fourth row's score stands left of the word on its reason, the last cell of the row. */
    private Bounds scoreOf() {
        Node frame = stage.getScene().getRoot().lookup(".grid-frame");
        Node body = stage.getScene().getRoot().lookup(".grid-body");
        Bounds row = frame.localToScreen(frame.getBoundsInLocal());
        Bounds all = body.localToScreen(body.getBoundsInLocal());
        return new BoundingBox(all.getMaxX() - 142, row.getMinY() + 4, 66, row.getHeight() - 8);
    }

    private void measure(int count) throws Exception {
        Robot robot = new Robot();
        Rectangle area =
                new Rectangle((int) scoreCell.getMinX(), (int) scoreCell.getMinY(), (int) scoreCell.getWidth(), (int)
                        scoreCell.getHeight());
        long[] times = new long[ROUNDS];
        for (int round = 0; round < WARM + ROUNDS; round++) {
            key(robot, KeyEvent.VK_9);
            key(robot, KeyEvent.VK_9);
            Thread.sleep(60);
            int[] before = pixels(robot, area);
            long start = System.nanoTime();
            robot.keyPress(KeyEvent.VK_9);
            while (Arrays.equals(before, pixels(robot, area))) {
                assertThat(System.nanoTime() - start).as("no repaint").isLessThan(TimeUnit.SECONDS.toNanos(3));
            }
            long took = System.nanoTime() - start;
            robot.keyRelease(KeyEvent.VK_9);
            key(robot, KeyEvent.VK_ESCAPE);
            Thread.sleep(60);
            if (round >= WARM) {
                times[round - WARM] = took;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "key to repainted score, %,d indicators: median %.1f ms, 95 %% %.1f ms%n",
                count,
                times[ROUNDS / 2] / 1e6,
                times[ROUNDS * 95 / 100] / 1e6);
    }

    private static void key(Robot robot, int code) {
        robot.keyPress(code);
        robot.keyRelease(code);
    }

    private static int[] pixels(Robot robot, Rectangle area) {
        BufferedImage picture = robot.createScreenCapture(area);
        return picture.getRGB(0, 0, area.width, area.height, null, 0, area.width);
    }

    private static void onScreen(Runnable work) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            work.run();
            done.countDown();
        });
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
    }
}
