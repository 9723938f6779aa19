package org.ziping.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.ziping.model.Samples;
import org.ziping.model.Section;
import org.ziping.narrative.Drafts;

/** A text on a page: fields inserted by keyboard, a draft by one click. */
@ExtendWith(ApplicationExtension.class)
class TextSectionTest {

    private final PaperDesk desk = new PaperDesk(Samples.jinbao());
    private TextSection section;

    @Start
    void show(Stage stage) {
        section = new TextSection(desk, Section.EXECUTION_ANALYSIS, 4);
        section.refresh();
        stage.setScene(new Scene(new VBox(section.node()), 800, 500));
        stage.show();
    }

    @Test
    void aFieldIsFoundByTypingAndInsertedAtTheCaret(FxRobot robot) {
        TextArea area = robot.lookup(".text-area").queryAs(TextArea.class);
        robot.interact(() -> {
            area.setText("全年执行。");
            area.requestFocus();
            area.positionCaret(4);
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.I).release(KeyCode.CONTROL);
        robot.interact(() -> {
            ListView<?> list = (ListView<?>) popup().getScene().getRoot().lookup(".list-view");
            ((TextField) popup().getScene().getRoot().lookup(".text-field")).setText("全年执行");
            assertThat(list.getItems()).isNotEmpty();
        });
        robot.type(KeyCode.ENTER);

        assertThat(area.getText()).isEqualTo("全年执行{全年执行}。");
    }

    @Test
    void whatIsPastedAfterTheFocusLeftIsCommittedToo(FxRobot robot) {
        TextArea area = robot.lookup(".text-area").queryAs(TextArea.class);
        robot.interact(() -> area.getScene().getRoot().requestFocus());
        robot.interact(() -> area.setText("粘贴来的一句。"));
        robot.interact(() -> assertThat(section.dirty()).isFalse());

        assertThat(desk.evaluation().narrative(Section.EXECUTION_ANALYSIS)).isEqualTo("粘贴来的一句。");
    }

    @Test
    void aDraftIsWrittenBelowWhatIsThere(FxRobot robot) {
        String before = desk.evaluation().narrative(Section.EXECUTION_ANALYSIS);
        follow(robot, "生成初稿");

        assertThat(desk.evaluation().narrative(Section.EXECUTION_ANALYSIS))
                .startsWith(before)
                .contains(Drafts.mark());
    }

    @Test
    void aCheckedDraftLosesItsMarkAndNothingElse(FxRobot robot) {
        follow(robot, "生成初稿");
        String marked = desk.evaluation().narrative(Section.EXECUTION_ANALYSIS);
        robot.interact(section::refresh);
        follow(robot, "初稿已核对");
        robot.interact(section::refresh);

        assertThat(desk.evaluation().narrative(Section.EXECUTION_ANALYSIS))
                .isEqualTo(marked.replace(Drafts.mark(), ""))
                .isNotEqualTo(marked);
        assertThat(link(robot, "初稿已核对").isVisible()).isFalse();
    }

    private static void follow(FxRobot robot, String name) {
        robot.interact(() -> link(robot, name).fire());
    }

    private static Hyperlink link(FxRobot robot, String name) {
        return robot.lookup((Hyperlink link) -> name.equals(link.getText())).queryAs(Hyperlink.class);
    }

    private static Window popup() {
        List<Window> open = Window.getWindows().stream()
                .filter(window -> !(window instanceof Stage))
                .toList();
        return open.get(open.size() - 1);
    }
}
