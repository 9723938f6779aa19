package org.ziping.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Set;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
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
class GridViewTest {

    private final SampleGrid model = new SampleGrid(40);
    private GridView grid;
    private TextField elsewhere;
    private int shortcuts;

    @Start
    void show(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        grid = new GridView(model);
        elsewhere = new TextField();
        Scene scene = new Scene(new VBox(grid, elsewhere), 700, 400);
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Z"), () -> shortcuts++);
        stage.setScene(scene);
        stage.show();
        grid.requestFocus();
    }

    @BeforeEach
    void forgetWhatWasTold() {
        model.told.clear();
    }

    @Test
    void typingReplacesPreviewsAndEnterGoesDown(FxRobot robot) {
        select(0, SampleGrid.VALUE);
        robot.write("12").type(KeyCode.ENTER);
        assertThat(model.told).containsExactly("typed 0,3 1", "typed 0,3 12", "commit 0,3 12");
        assertThat(grid.currentCell()).isEqualTo(new CellPosition(1, SampleGrid.VALUE));
    }

    @Test
    void escapeGivesTheEntryUp(FxRobot robot) {
        select(2, SampleGrid.VALUE);
        robot.write("9").type(KeyCode.ESCAPE);
        assertThat(model.told).containsExactly("typed 2,3 9", "cancel 2,3");
        assertThat(model.value(2)).isEqualTo("值2");
    }

    @Test
    void f2KeepsTheTextAndTabWrapsToTheNextRow(FxRobot robot) {
        select(3, SampleGrid.VALUE);
        robot.type(KeyCode.F2).write("0").type(KeyCode.TAB);
        assertThat(model.value(3)).isEqualTo("值30");
        assertThat(grid.currentCell()).isEqualTo(new CellPosition(4, SampleGrid.NAME));
    }

    @Test
    void computedCellsRefuseAndSayWhy(FxRobot robot) {
        select(1, SampleGrid.LENGTH);
        robot.write("7").type(KeyCode.DELETE);
        assertThat(model.told).isEmpty();
        assertThat(robot.lookup(".grid-hint").queryLabeled().getText()).contains("业绩值有几个字");
        assertThat(robot.lookup(".grid-hint").query().isVisible()).isTrue();
    }

    @Test
    void anEntryIsCommittedWhenTheFocusLeaves(FxRobot robot) {
        select(5, SampleGrid.VALUE);
        robot.write("25").clickOn(elsewhere);
        assertThat(model.told).endsWith("commit 5,3 25");
        robot.doubleClickOn("指标6").write("x");
        robot.clickOn("指标8");
        assertThat(model.told).endsWith("commit 6,2 指标6x");
    }

    @Test
    void blocksAreCopiedClearedAndPasted(FxRobot robot) {
        select(0, SampleGrid.NAME);
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN, KeyCode.RIGHT).release(KeyCode.SHIFT);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(clipboard()).isEqualTo("指标0\t值0\n指标1\t值1");
        robot.type(KeyCode.DELETE);
        assertThat(model.told).containsExactly("clear 4");
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("a\t\"b\nc\"\r\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(model.told).last().isEqualTo("paste 0,2 [[a, b\nc]]");
    }

    @Test
    void anInputMethodBeginsTheEntryWithItsFirstLetter(FxRobot robot) {
        select(7, SampleGrid.VALUE);
        compose(robot, "n", "");
        assertThat(robot.lookup(".grid-editor").queryTextInputControl().getOpacity())
                .isEqualTo(1);
        compose(robot, "ni'hao", "");
        robot.type(KeyCode.ENTER);
        assertThat(model.told).as("pre-edit text is no entry yet").isEmpty();
        compose(robot, "", "你好");
        robot.type(KeyCode.ENTER);
        assertThat(model.told).containsExactly("typed 7,3 你好", "commit 7,3 你好");
        compose(robot, "x", "");
        compose(robot, "", "");
        assertThat(robot.lookup(".grid-editor").queryTextInputControl().getOpacity())
                .as("a composition given up leaves nothing behind")
                .isZero();
    }

    @Test
    void anUndecidedWordNeverRunsOverIntoAnotherCell(FxRobot robot) {
        select(7, SampleGrid.VALUE);
        compose(robot, "ni", "");
        compose(robot, "", "");
        robot.interact(() -> grid.select(8, SampleGrid.VALUE));
        compose(robot, "", "ni");
        robot.type(KeyCode.ENTER);
        select(8, SampleGrid.LENGTH);
        compose(robot, "h", "");
        compose(robot, "", "好");
        assertThat(robot.lookup(".grid-editor").queryTextInputControl().getText())
                .isEmpty();
        assertThat(model.told).isEmpty();
        assertThat(robot.lookup(".grid-hint").query().isVisible()).isTrue();
    }

    @Test
    void windowShortcutsWorkWhileACellIsSelected(FxRobot robot) {
        select(0, SampleGrid.VALUE);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(shortcuts).isEqualTo(1);
    }

    @Test
    void endKeyScrollsAndMergedTiersStayReadable(FxRobot robot) {
        select(0, SampleGrid.NAME);
        robot.push(KeyCode.SHORTCUT, KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(grid.currentCell().row()).isEqualTo(39);
        Set<Node> last = robot.lookup("产出13").queryAll();
        assertThat(last).anyMatch(cell -> cell.isVisible() && cell.getLayoutY() < grid.getHeight());
    }

    @Test
    void theCurrentCellStaysInSightWhenLessOfTheGridIsSeen(FxRobot robot) {
        select(39, SampleGrid.VALUE);
        robot.interact(() -> {
            grid.setMaxHeight(grid.getHeight() - 100);
            grid.getScene().getRoot().layout();
        });
        Bounds frame = onScreen(robot.lookup(".grid-frame").query());
        Bounds body = onScreen(robot.lookup(".grid-body").query());
        assertThat(frame.getMaxY()).isLessThanOrEqualTo(body.getMaxY() + 2);
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    @Test
    void tabAfterTheLastCellLeavesTheGrid(FxRobot robot) {
        select(39, SampleGrid.VALUE);
        robot.type(KeyCode.TAB);
        assertThat(elsewhere.isFocused()).isTrue();
    }

    private void select(int row, int column) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            grid.requestFocus();
            grid.select(row, column);
        });
        WaitForAsyncUtils.waitForFxEvents();
        model.told.clear();
    }

    private static void compose(FxRobot robot, String composed, String committed) {
        robot.interact(() -> {
            TextField editor = robot.lookup(".grid-editor").queryAs(TextField.class);
            InputMethodTextRun run = new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW);
            editor.fireEvent(new InputMethodEvent(
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                    composed.isEmpty() ? List.of() : List.of(run),
                    committed,
                    composed.length()));
        });
    }

    private static String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> Clipboard.getSystemClipboard().getString());
    }
}
