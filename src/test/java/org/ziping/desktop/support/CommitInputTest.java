package org.ziping.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Only what a person typed becomes an edit. */
@ExtendWith(ApplicationExtension.class)
final class CommitInputTest {

    private final List<String> entries = new ArrayList<>();

    @Test
    void aLineBreakThatALineCannotShowIsNoEntry(FxRobot robot) {
        robot.interact(() -> {
            CommitInput line = CommitInput.line(entries::add);
            line.show("项目资金\n（万元）");

            assertThat(line.dirty()).isFalse();
            line.commit();
            line.show("下一格");
            assertThat(line.control().getText()).isEqualTo("下一格");
        });

        assertThat(entries).isEmpty();
    }

    @Test
    void whatIsTypedOverItIsOne(FxRobot robot) {
        robot.interact(() -> {
            CommitInput line = CommitInput.line(entries::add);
            line.show("项目资金\n（万元）");
            line.control().setText("项目资金（元）");
            line.commit();
        });

        assertThat(entries).containsExactly("项目资金（元）");
    }

    @Test
    void escapeGivesUpALineAndKeepsALongText(FxRobot robot) {
        robot.interact(() -> {
            for (CommitInput input : List.of(CommitInput.line(entries::add), CommitInput.area(entries::add))) {
                input.show("原文");
                input.control().setText("写了十分钟");
                input.control()
                        .fireEvent(
                                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
                assertThat(input.dirty()).isFalse();
            }
        });

        assertThat(entries).containsExactly("写了十分钟");
    }
}
