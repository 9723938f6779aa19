package org.ziping.desktop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.ziping.desktop.support.Problems;
import org.ziping.desktop.support.SameThreadBackground;
import org.ziping.scoring.RuleSets;
import org.ziping.session.RuleDraftFile;
import org.ziping.session.Stock;
import org.ziping.settings.Appearance;

/** A rule set is copied and changed; what is neither taken nor given up is there when the page opens again. */
@ExtendWith(ApplicationExtension.class)
class RulesPageTest {

    @TempDir
    Path folder;

    private final AtomicReference<String> told = new AtomicReference<>("");

    @Start
    void start(Stage stage) {
        open(stage);
        stage.show();
    }

    private void open(Stage stage) {
        RulesPage page = new RulesPage(
                Stock.of(folder),
                new RulesPage.Around(
                        new SameThreadBackground(),
                        new Problems(stage, () -> Appearance.DEFAULT),
                        (sentence, offers) -> told.set(sentence),
                        RuleDraftFile.in(folder),
                        then -> () -> List.of("0"),
                        gone -> List::of,
                        stock -> {},
                        () -> {}));
        stage.setScene(new Scene((Parent) page.node(), 1280, 800));
    }

    @Test
    void anOpenChangeSurvivesClosingAndGoesOnceGivenUp(FxRobot robot) throws IOException {
        press(robot, "复制后修改");
        robot.interact(() -> field(robot, "10").setText("十"));
        robot.interact(() -> open((Stage) robot.window(0)));
        assertThat(field(robot, "十").isEditable()).isTrue();
        assertThat(button(robot, "采用修改").isDisabled()).isTrue();
        press(robot, "放弃修改");
        assertThat(RuleDraftFile.in(folder).read()).isEmpty();
        robot.interact(() -> open((Stage) robot.window(0)));
        assertThat(button(robot, "放弃修改").isDisabled()).isTrue();
    }

    @Test
    void aChangeTakenIsKeptAndLeavesNoDraft(FxRobot robot) throws IOException {
        press(robot, "复制后修改");
        robot.interact(() -> field(robot, "10").setText("15"));
        press(robot, "采用修改");
        String own = RuleSets.DEFAULT + "-1";
        assertThat(Stock.of(folder).rules().find(own).orElseThrow().executionWeight())
                .isEqualByComparingTo("15");
        assertThat(RuleDraftFile.in(folder).read()).isEmpty();
        press(robot, "删除");
        assertThat(Stock.of(folder).rules().find(own)).isEmpty();
        assertThat(told.get()).contains("已删除");
    }

    private static void press(FxRobot robot, String name) {
        robot.interact(() -> button(robot, name).fire());
    }

    private static Button button(FxRobot robot, String name) {
        return robot.lookup((Button b) -> b.getText().equals(name)).query();
    }

    private static TextField field(FxRobot robot, String text) {
        return robot.lookup((TextField f) -> f.getText().equals(text)).query();
    }
}
