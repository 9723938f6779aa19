package org.ziping.desktop.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.ziping.check.Place;
import org.ziping.desktop.support.NoEvidence;
import org.ziping.desktop.support.PaperDesk;
import org.ziping.desktop.support.SameThreadBackground;
import org.ziping.desktop.support.Theme;
import org.ziping.model.Evaluation;
import org.ziping.model.IndicatorField;
import org.ziping.model.IndicatorId;
import org.ziping.model.Samples;
import org.ziping.rollover.Carried;
import org.ziping.session.NewYear;
import org.ziping.session.OwnPhrases;
import org.ziping.settings.Appearance;

@ExtendWith(ApplicationExtension.class)
class IndicatorPageTest {

    private final PaperDesk desk = new PaperDesk(Samples.jinbao());
    private IndicatorPage page;
    private boolean shown;

    @TempDir
    Path folder;

    @Start
    void show(Stage stage) {
        page = new IndicatorPage(
                desk,
                new IndicatorPage.Around(
                        new SameThreadBackground(),
                        OwnPhrases.in(folder),
                        new NoEvidence(),
                        List::of,
                        () -> shown,
                        chosen -> shown = chosen));
        desk.onChange(page::refresh);
        Scene scene = new Scene((javafx.scene.Parent) page.node(), 1000, 700);
        Theme.dress(scene, Appearance.DEFAULT);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void scoreFollowsEveryKeyAndTheLevelIsChosenBelow(FxRobot robot) {
        goTo(robot, 4, IndicatorField.ACTUAL);
        robot.write("110");
        assertThat(robot.lookup("4.53").tryQuery())
                .as("9 × 55.32 ÷ 110, while typing")
                .isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(desk.edits()).isEmpty();
        goTo(robot, 3, IndicatorField.SCORE);
        robot.interact(() -> robot.lookup(".radio-button")
                .<javafx.scene.control.RadioButton>query()
                .fire());
        assertThat(desk.edits()).containsExactly("选择“系统故障响应及时性”达成等次");
        assertThat(desk.scorecard().total())
                .hasValueSatisfying(t -> assertThat(t).isEqualByComparingTo("100"));
    }

    @Test
    void insertAddsARowAndAReasonIsCommittedWhenTheFocusLeaves(FxRobot robot) {
        goTo(robot, 10, IndicatorField.REASON);
        TextInputControl reason = robot.lookup(".indicator-reason").queryTextInputControl();
        robot.interact(() -> reason.setText("调查样本扩大"));
        goTo(robot, 10, IndicatorField.NAME);
        assertThat(desk.evaluation().indicators().get(9).deviationReason()).isEqualTo("调查样本扩大");
        robot.type(KeyCode.INSERT).write("新指标").type(KeyCode.TAB).write("5").type(KeyCode.ENTER);
        assertThat(desk.evaluation().indicators()).hasSize(11);
        assertThat(desk.evaluation().indicators().get(10).name()).isEqualTo("新指标");
        assertThat(desk.evaluation().indicators().get(10).weight())
                .hasValueSatisfying(w -> assertThat(w).isEqualByComparingTo("5"));
    }

    @Test
    void aLineOfTheCatalogueJoinsItsTierAndItsTargetIsWrittenNext(FxRobot robot) {
        robot.interact(() -> page.enter());
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        robot.write("验收").type(KeyCode.ENTER).write("=100%").type(KeyCode.ENTER);
        assertThat(desk.evaluation().indicators())
                .filteredOn(i -> i.name().startsWith("验收"))
                .singleElement()
                .returns("=100%", i -> i.target())
                .returns("质量指标", i -> i.secondTier());
    }

    @Test
    void aReasonIsKeptAsAPhraseAndChosenAgainByKeys(FxRobot robot) throws Exception {
        goTo(robot, 4, IndicatorField.ACTUAL);
        robot.type(KeyCode.F6);
        TextInputControl reason = robot.lookup(".indicator-reason").queryTextInputControl();
        assertThat(reason.isFocused()).as("F6 goes to the reason").isTrue();
        robot.interact(() -> reason.setText("线路合并后少付两个月租金"));
        follow(robot, "存为常用语");
        assertThat(OwnPhrases.in(folder).read()).containsExactly("线路合并后少付两个月租金");

        goTo(robot, 10, IndicatorField.REASON);
        robot.interact(() -> reason.setText(""));
        robot.press(KeyCode.CONTROL).type(KeyCode.I).release(KeyCode.CONTROL);
        robot.write("合并").type(KeyCode.ENTER);
        assertThat(reason.getText()).isEqualTo("线路合并后少付两个月租金");
        goTo(robot, 10, IndicatorField.NAME);
        assertThat(desk.evaluation().indicators().get(9).deviationReason()).isEqualTo("线路合并后少付两个月租金");

        follow(robot, "从常用语中删去");
        assertThat(OwnPhrases.in(folder).read()).isEmpty();
        assertThat(reason.getText()).isEqualTo("线路合并后少付两个月租金");
    }

    private static void follow(FxRobot robot, String name) {
        robot.interact(() -> robot.lookup(name)
                .lookup((Node node) -> node instanceof Hyperlink)
                .queryAs(Hyperlink.class)
                .fire());
    }

    @Test
    void lastYearsColumnsAreChosenAndRemembered(FxRobot robot) {
        Evaluation last = desk.evaluation();
        robot.interact(() -> {
            desk.edit("", e -> NewYear.of(last, desk.scorecard(), 2022, Carried.usual()));
            page.refresh();
        });
        CheckBox box = robot.lookup("显示去年")
                .lookup((Node node) -> node instanceof CheckBox)
                .queryAs(CheckBox.class);
        robot.interact(box::fire);
        assertThat(shown).isTrue();
        assertThat(robot.lookup("去年").tryQuery()).isPresent();
        assertThat(robot.lookup("25.29万元").tryQuery()).as("last year's actual").isPresent();
    }

    private void goTo(FxRobot robot, int id, IndicatorField field) {
        robot.interact(() -> page.focus(new Place.OfIndicator(new IndicatorId(id), field)));
    }
}
