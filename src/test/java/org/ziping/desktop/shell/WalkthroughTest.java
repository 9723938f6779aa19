package org.ziping.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.ziping.check.Place;
import org.ziping.desktop.support.Problems;
import org.ziping.desktop.support.WorkerBackground;
import org.ziping.exporter.Exporter;
import org.ziping.exporter.FileFormat;
import org.ziping.form.Forms;
import org.ziping.model.IndicatorField;
import org.ziping.model.IndicatorId;
import org.ziping.report.AnnexLayout;
import org.ziping.session.LibraryEntry;
import org.ziping.session.Workspace;
import org.ziping.session.WorkspaceOptions;
import org.ziping.settings.Appearance;
import org.ziping.settings.SettingsFile;

/** The whole job once through, as an officer would do it on the first day. */
@ExtendWith(ApplicationExtension.class)
class WalkthroughTest {

    private static final IndicatorId RENT = new IndicatorId(4);

    @TempDir
    Path folder;

    private MainWindow window;
    private Stage stage;

    @Test
    void fromTheSampleToTheAnnex(FxRobot robot) throws Exception {
        Path library = folder.resolve("自评库.ziping");

        theFirstStartBringsTheSample(robot, library);
        lastYearsFileIsShownAndTakenOver(robot);
        aCostIsCorrectedAndTheScoresFollowEveryKey(robot);
        whatWasDoneIsUndoneAndDoneAgain(robot);
        theWindowClosesWithoutAsking(robot);

        LibraryEntry corrected = theLibraryHasEverything(library);
        theAnnexSaysTheSame(corrected);
        theNextStartStillKnowsHowToUndo(robot, library);
    }

    private void theFirstStartBringsTheSample(FxRobot robot, Path library) throws Exception {
        open(robot, library);
        until(() -> robot.lookup("金保工程信息系统日常运营维护项目").tryQuery().isPresent());
    }

    private void lastYearsFileIsShownAndTakenOver(FxRobot robot) throws Exception {
        Path lastYear = folder.resolve("去年自评.docx");
        try (InputStream sample =
                WalkthroughTest.class.getResourceAsStream("/org/ziping/seeds/sample/jinbao-2021.docx")) {
            Files.copy(sample, lastYear);
        }
        robot.interact(() -> window.take(List.of(lastYear)));
        theSampleIsThereAlreadyAndBothAreKept(robot);
        until(() -> takeButton(robot).isPresent());
        robot.interact(() -> takeButton(robot).orElseThrow().fire());
        until(() -> robot.lookup(".total").tryQuery().isPresent());
        assertThat(total(robot)).startsWith("91");
    }

    private void theSampleIsThereAlreadyAndBothAreKept(FxRobot robot) throws Exception {
        until(() -> keepBoth(robot).isPresent());
        assertThat(takeButton(robot)).isEmpty();
        robot.interact(() -> keepBoth(robot).orElseThrow().fire());
    }

    private void aCostIsCorrectedAndTheScoresFollowEveryKey(FxRobot robot) {
        robot.interact(() -> window.jump(new Place.OfIndicator(RENT, IndicatorField.ACTUAL)));
        robot.write("60");
        assertThat(total(robot)).as("while typing").startsWith("90.3");
        robot.type(KeyCode.ENTER);
        assertThat(total(robot)).as("after Enter").startsWith("90.3");
    }

    private void whatWasDoneIsUndoneAndDoneAgain(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(total(robot)).startsWith("91");
        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        assertThat(total(robot)).startsWith("90.3");
    }

    private void theWindowClosesWithoutAsking(FxRobot robot) {
        close(robot);
        assertThat(stage.isShowing()).isFalse();
    }

    private LibraryEntry theLibraryHasEverything(Path library) {
        try (Workspace again = Workspace.open(library, WorkspaceOptions.standard())) {
            assertThat(again.entries()).hasSize(2);
            LibraryEntry corrected = again.entries().get(1);
            assertThat(corrected.damage()).isEmpty();
            assertThat(corrected.evaluation().indicator(RENT).orElseThrow().actual())
                    .isEqualTo("60");
            assertThat(corrected.assessment().scorecard().total().orElseThrow()).isEqualByComparingTo("90.3");
            return corrected;
        }
    }

    private void theAnnexSaysTheSame(LibraryEntry corrected) throws Exception {
        Path annex = folder.resolve("附表.xlsx");
        new Exporter(Clock.systemUTC())
                .write(
                        AnnexLayout.of(
                                corrected.evaluation(),
                                corrected.assessment().scorecard(),
                                Forms.shipped().findOrDefault("xinzhou")),
                        FileFormat.XLSX,
                        annex);
        try (XSSFWorkbook workbook = new XSSFWorkbook(annex.toFile())) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(numbersOf(sheet, "线路租赁费（万元）")).contains(new BigDecimal("8.30"));
            assertThat(numbersOf(sheet, "合计")).contains(new BigDecimal("90.30"));
        }
    }

    private void theNextStartStillKnowsHowToUndo(FxRobot robot, Path library) throws Exception {
        open(robot, library);
        until(() -> robot.lookup("金保工程信息系统日常运营维护项目").tryQuery().isPresent());
        robot.interact(() -> window.open(2));
        assertThat(total(robot)).startsWith("90.3");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(total(robot)).startsWith("91");
        theImportIsTakenBackAsOneStepAndSaysSo(robot);
        close(robot);
    }

    private void theImportIsTakenBackAsOneStepAndSaysSo(FxRobot robot) throws Exception {
        robot.interact(window::library);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        until(() -> robot.lookup("已撤销：导入 去年自评.docx").tryQuery().isPresent());
        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        until(() -> robot.lookup("已重做：导入 去年自评.docx").tryQuery().isPresent());
    }

    private void open(FxRobot robot, Path library) throws Exception {
        Workspace workspace = WaitForAsyncUtils.waitForAsyncFx(
                30_000,
                () -> Workspace.open(library, WorkspaceOptions.standard().withNotify(Platform::runLater)));
        robot.interact(() -> {
            stage = new Stage();
            window = new MainWindow(
                    stage,
                    new Memory(new SettingsFile(folder.resolve("settings.properties"))),
                    new Office(workspace),
                    new WorkerBackground(),
                    new Problems(stage, () -> Appearance.DEFAULT),
                    (other, said) -> {});
            window.show();
        });
    }

    private void close(FxRobot robot) {
        robot.interact(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            stage.hide();
        });
    }

    private static Optional<RadioButton> keepBoth(FxRobot robot) {
        return robot.lookup(node -> node instanceof RadioButton button && "都保留".equals(button.getText()))
                .<RadioButton>tryQuery()
                .filter(RadioButton::isVisible)
                .filter(button -> button.getParent().isVisible());
    }

    private static Optional<Button> takeButton(FxRobot robot) {
        return robot.lookup(node -> node instanceof Button button
                        && button.getStyleClass().contains("import-take")
                        && !button.isDisabled())
                .<Button>tryQuery();
    }

    private static String total(FxRobot robot) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> robot.lookup(".total").queryLabeled().getText());
    }

    /** Asks on the window's thread: elsewhere the scene may change while it is searched. */
    private static void until(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The numbers in the row that begins with, or holds, a text. */
    private static List<BigDecimal> numbersOf(Sheet sheet, String text) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(text)) {
                    return numbers(row);
                }
            }
        }
        return List.of();
    }

    private static List<BigDecimal> numbers(Row row) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Cell cell : row) {
            boolean number = cell.getCellType() == CellType.NUMERIC
                    || (cell.getCellType() == CellType.FORMULA
                            && cell.getCachedFormulaResultType() == CellType.NUMERIC);
            if (number) {
                numbers.add(new BigDecimal(String.format(Locale.ROOT, "%.2f", cell.getNumericCellValue())));
            }
        }
        return numbers;
    }
}
