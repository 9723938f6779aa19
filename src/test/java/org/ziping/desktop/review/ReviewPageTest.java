package org.ziping.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.ziping.check.Place;
import org.ziping.desktop.support.PaperDesk;
import org.ziping.desktop.support.Seal;
import org.ziping.model.Finalised;
import org.ziping.model.IndicatorField;
import org.ziping.model.IndicatorId;
import org.ziping.model.Samples;
import org.ziping.session.Finalising;

@ExtendWith(ApplicationExtension.class)
class ReviewPageTest {

    private static final Place UNSCORED = new Place.OfIndicator(new IndicatorId(3), IndicatorField.SCORE);

    private final PaperDesk desk = new PaperDesk(Samples.jinbao());
    private final List<Place> jumps = new ArrayList<>();
    private final PaperSeal seal = new PaperSeal();
    private ReviewPage page;

    /** A seal with one obstacle. */
    private static final class PaperSeal implements Seal {

        private List<Finalising.Obstacle> obstacles = List.of(new Finalising.Obstacle(UNSCORED, "第三行没有得分"));
        private int finalised;

        @Override
        public Optional<Finalised> lock() {
            return Optional.empty();
        }

        @Override
        public boolean fixed() {
            return false;
        }

        @Override
        public List<Finalising.Obstacle> obstacles() {
            return obstacles;
        }

        @Override
        public void finalise() {
            finalised++;
        }

        @Override
        public Optional<String> consequence() {
            return Optional.empty();
        }

        @Override
        public void reopen(String reason) {}
    }

    @Start
    void show(Stage stage) {
        page = new ReviewPage(desk, seal, jumps::add);
        desk.onChange(page::refresh);
        page.refresh();
        stage.setScene(new Scene(new BorderPane(page.node()), 900, 2400));
        stage.show();
    }

    private static Button button(FxRobot robot, String text) {
        return robot.lookup((Button b) -> text.equals(b.getText())).query();
    }

    private static boolean says(FxRobot robot, String text) {
        return robot.lookup((Labeled l) -> String.valueOf(l.getText()).contains(text))
                .tryQuery()
                .isPresent();
    }

    @Test
    void aFindingGoesForAReasonOnlyAndComesBack(FxRobot robot) {
        int before = desk.findings().size();
        robot.interact(() -> button(robot, "不再提示…").fire());
        robot.write("  ").type(KeyCode.ENTER);
        assertThat(button(robot, "不再提示").isDisabled()).isTrue();
        assertThat(desk.findings()).hasSize(before);

        robot.write("主管部门已同意").type(KeyCode.ENTER);

        assertThat(desk.findings()).hasSize(before - 1);
        assertThat(says(robot, "理由：主管部门已同意")).isTrue();
        robot.interact(() -> button(robot, "恢复提示").fire());
        assertThat(desk.findings()).hasSize(before);
        assertThat(desk.edits()).hasSize(2);
    }

    @Test
    void whatStandsInTheWayIsNamedAndFinalisingWaitsForIt(FxRobot robot) {
        assertThat(says(robot, "第三行没有得分")).isTrue();
        assertThat(button(robot, "定稿").isDisabled()).isTrue();
        robot.interact(() -> button(robot, "定位").fire());
        assertThat(jumps).containsExactly(UNSCORED);

        seal.obstacles = List.of();
        robot.interact(() -> page.refresh());
        robot.interact(() -> button(robot, "定稿").fire());
        assertThat(seal.finalised).isEqualTo(1);
    }

    @Test
    void theKeyboardStaysAtTheFindingWorkedAt(FxRobot robot) {
        List<Button> ways = robot.lookup((Button b) -> "定位".equals(b.getText())).queryAllAs(Button.class).stream()
                .skip(seal.obstacles().size())
                .toList();
        robot.interact(() -> ways.get(3).fire());
        robot.interact(() -> assertThat(page.enter()).isTrue());
        assertThat(ways.get(3).isFocused()).isTrue();

        Place next = desk.findings().get(4).place();
        robot.interact(() -> {
            Button waive = (Button) ways.get(3).getParent().getChildrenUnmodifiable().stream()
                    .reduce((left, right) -> right)
                    .orElseThrow();
            waive.requestFocus();
            waive.fire();
        });
        robot.write("主管部门已同意").type(KeyCode.ENTER).type(KeyCode.SPACE);

        assertThat(jumps).hasSize(2).last().isEqualTo(next);
    }
}
