package org.ziping.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class ChooserTest {

    private final List<String> taken = new ArrayList<>();
    private final List<KeyCode> below = new ArrayList<>();

    private TextArea area;

    @Start
    void show(Stage stage) {
        area = new TextArea();
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> below.add(event.getCode()));
        stage.setScene(new Scene(new VBox(area), 900, 600));
        stage.show();
        area.requestFocus();
    }

    /** A window that is only about to get the focus would close the list again. */
    @BeforeEach
    void open(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Chooser.open(
                area,
                List.of("线路租赁费·目标值：55.32", "线路租赁费·业绩值：25.29", "电费·业绩值：8.57"),
                Function.identity(),
                new Chooser.Words("", ""),
                taken::add));
    }

    @Test
    void wordsNarrowTheListAndEnterTakesTheOneLeft(FxRobot robot) {
        robot.write("线路 业绩").type(KeyCode.ENTER);

        assertThat(taken).containsExactly("线路租赁费·业绩值：25.29");
    }

    @Test
    void noKeyReachesThePageBelowWhileItIsOpen(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.I).push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(below).isEmpty();

        robot.type(KeyCode.ESCAPE).type(KeyCode.HOME);
        assertThat(below).containsExactly(KeyCode.HOME);
        assertThat(taken).isEmpty();
    }
}
