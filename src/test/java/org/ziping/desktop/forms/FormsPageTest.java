package org.ziping.desktop.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.ziping.desktop.support.Problems;
import org.ziping.desktop.support.SameThreadBackground;
import org.ziping.form.Form;
import org.ziping.form.Forms;
import org.ziping.form.FundsBlock;
import org.ziping.model.Evaluation;
import org.ziping.model.Samples;
import org.ziping.report.AnnexLayout;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorecard;
import org.ziping.scoring.Scorer;
import org.ziping.session.Stock;
import org.ziping.settings.Appearance;

/** Copying a form and changing it: every usable state is in the user's folder, every step can be taken back. */
@ExtendWith(ApplicationExtension.class)
class FormsPageTest {

    @TempDir
    Path folder;

    private final AtomicReference<String> told = new AtomicReference<>("");

    @Start
    void start(Stage stage) {
        Evaluation evaluation = Samples.jinbao();
        Scorecard card = new Scorer(RuleSets.shipped().findOrDefault(evaluation.ruleSet())).score(evaluation);
        FormsPage page = new FormsPage(
                Stock.of(folder),
                Optional.of("central"),
                new FormsPage.Around(
                        new SameThreadBackground(),
                        new Problems(stage, () -> Appearance.DEFAULT),
                        (sentence, offers) -> told.set(sentence),
                        new FormsPage.Sample(evaluation, card),
                        (form, report) -> AnnexLayout.of(evaluation, card, form),
                        id -> List.of(),
                        stock -> {},
                        () -> {}));
        stage.setScene(new Scene((Parent) page.node(), 1280, 800));
        stage.show();
        page.focus();
    }

    @Test
    void aCopyIsChangedKeptAndTakenBack(FxRobot robot) {
        press(robot, "复制后修改");
        enter(robot, "实际完成值", "本年实绩");
        assertThat(own().annex().toString()).contains("本年实绩");
        assertThat(said(robot)).contains("都认得出");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(own().annex().toString()).doesNotContain("本年实绩");
        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        assertThat(own().annex().toString()).contains("本年实绩");
        press(robot, "删除");
        assertThat(Stock.of(folder).forms().all()).hasSameSizeAs(Forms.shipped().all());
        assertThat(told.get()).contains("已删除");
    }

    @Test
    void whatCannotWorkIsSaidAndNotKept(FxRobot robot) {
        press(robot, "复制后修改");
        enter(robot, "实际完成值", "");
        assertThat(said(robot)).contains("不能空着");
        Form before = own();
        enter(robot, "38", "3");
        assertThat(said(robot)).contains("毫米宽");
        assertThat(own()).isEqualTo(before);
    }

    @Test
    void theScoringAndTheWayOfTheSourcesAreChosen(FxRobot robot) {
        press(robot, "复制后修改");
        choose(robot, "评分办法", "hubei");
        assertThat(own().ruleSet()).isEqualTo("hubei");
        choose(robot, "资金来源", FundsBlock.SourcesAs.COLUMNS);
        FundsBlock funds = own().annex().orElseThrow().blocks(FundsBlock.class).get(0);
        assertThat(funds.sourcesAs()).isEqualTo(FundsBlock.SourcesAs.COLUMNS);
        assertThat(funds.sources()).allSatisfy(s -> assertThat(s.width()).isPositive());
        assertThat(said(robot)).contains("都认得出");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(own().annex().orElseThrow().blocks(FundsBlock.class).get(0).sourcesAs())
                .isEqualTo(FundsBlock.SourcesAs.ROWS);
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(FxRobot robot, String title, T item) {
        ComboBox<T> box = (ComboBox<T>) robot.lookup((ComboBox<?> b) -> title.equals(b.getAccessibleText()))
                .query();
        robot.interact(() -> box.setValue(item));
    }

    @Test
    void aFormOfTheProgramCanOnlyBeRead(FxRobot robot) {
        assertThat(robot.lookup((TextField f) -> f.getText().equals("实际完成值"))
                        .<TextField>query()
                        .isDisabled())
                .isTrue();
    }

    private Form own() {
        return Stock.of(folder).forms().find("central-1").orElseThrow();
    }

    private static String said(FxRobot robot) {
        return robot.lookup(".forms-state").<Labeled>query().getText();
    }

    private static void press(FxRobot robot, String text) {
        ButtonBase button = robot.lookup((ButtonBase b) -> text.equals(b.getText()) && b.isVisible())
                .query();
        robot.interact(button::fire);
    }

    /** Types over a text and leaves the field. */
    private static void enter(FxRobot robot, String before, String after) {
        TextField field =
                robot.lookup((TextField f) -> before.equals(f.getText())).query();
        robot.interact(() -> {
            field.requestFocus();
            field.setText(after);
        });
        robot.interact(() -> robot.lookup(".forms-list").query().requestFocus());
    }
}
