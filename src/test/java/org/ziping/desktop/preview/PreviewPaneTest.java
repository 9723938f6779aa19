package org.ziping.desktop.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.ziping.desktop.support.SameThreadBackground;
import org.ziping.form.Orientation;
import org.ziping.report.PageRun;
import org.ziping.report.PageSetup;
import org.ziping.report.Paragraph;
import org.ziping.report.Piece;
import org.ziping.report.ReportDocument;
import org.ziping.report.TextStyle;

/** Leafing through a long document: pages in sight are drawn, the others hold no picture, the place is kept. */
@ExtendWith(ApplicationExtension.class)
class PreviewPaneTest {

    private static final int PAGES = 60;

    private PreviewPane preview;

    @Start
    void start(Stage stage) {
        preview = new PreviewPane(new SameThreadBackground());
        stage.setScene(new Scene(preview.node(), 900, 700));
        stage.show();
        preview.show(progress -> document("第一稿", PAGES));
    }

    @Test
    void onlyPagesInSightHoldPictures(FxRobot robot) {
        assertThat(preview.pages()).isEqualTo(PAGES);
        assertThat(pictures(robot)).isBetween(1L, 4L);
        robot.interact(preview::focus);
        robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
        assertThat(preview.page()).isEqualTo(PAGES);
        assertThat(pictures(robot)).isBetween(1L, 4L);
    }

    @Test
    void thePlaceIsKeptWhenTheFiguresChange(FxRobot robot) {
        robot.interact(preview::focus);
        robot.type(KeyCode.PAGE_DOWN, 9);
        int page = preview.page();
        assertThat(page).isGreaterThan(3);
        robot.interact(() -> preview.show(progress -> document("第二稿", PAGES)));
        assertThat(preview.page()).isEqualTo(page);
        robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS, 3).release(KeyCode.CONTROL);
        assertThat(preview.page()).isEqualTo(page);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        assertThat(preview.page()).isEqualTo(page);
    }

    @Test
    void aShorterDocumentShowsItsLastPage(FxRobot robot) {
        robot.interact(preview::focus);
        robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
        robot.interact(() -> preview.show(progress -> document("短稿", 2)));
        assertThat(preview.page()).isEqualTo(2);
    }

    @Test
    void whatCannotBeLaidOutIsSaid(FxRobot robot) {
        robot.interact(() -> preview.show(progress -> {
            throw new IllegalStateException("没有内容");
        }));
        assertThat(robot.lookup(".preview-sentence").queryLabeled().getText()).contains("没有内容");
    }

    private static long pictures(FxRobot robot) {
        return robot.lookup(".preview-deck .preview-page .image-view").queryAllAs(ImageView.class).stream()
                .filter(view -> view.getImage() != null)
                .count();
    }

    private static ReportDocument document(String text, int pages) {
        List<PageRun> runs = IntStream.range(0, pages)
                .mapToObj(page -> new PageRun(
                        PageSetup.table(Orientation.PORTRAIT),
                        List.<Piece>of(new Paragraph(text + page, TextStyle.BODY))))
                .toList();
        return new ReportDocument(text, runs);
    }
}
