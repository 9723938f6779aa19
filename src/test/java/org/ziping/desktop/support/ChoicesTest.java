package org.ziping.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A box whose choice is an edit: one for each choice, not for each key. */
@ExtendWith(ApplicationExtension.class)
class ChoicesTest {

    private final List<String> told = new ArrayList<>();

    @Start
    void show(Stage stage) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll("甲", "乙", "丙");
        box.setValue("甲");
        Choices.chosen(box, told::add);
        stage.setScene(new Scene(new VBox(box), 300, 300));
        stage.show();
        box.requestFocus();
    }

    @Test
    void theArrowsWanderUntilTheListCloses(FxRobot robot) {
        ComboBox<String> box = robot.lookup(".combo-box").queryComboBox();
        robot.interact(box::show);
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(told).isEmpty();
        robot.type(KeyCode.ENTER);

        assertThat(box.getValue()).isEqualTo("丙");
        assertThat(told).isNotEmpty().containsOnly("丙");
    }
}
