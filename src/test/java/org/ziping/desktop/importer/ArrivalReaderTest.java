package org.ziping.desktop.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.ziping.desktop.support.Background;
import org.ziping.desktop.support.Problems;
import org.ziping.desktop.support.Progress;
import org.ziping.session.MemoryFile;
import org.ziping.session.Stock;
import org.ziping.settings.Appearance;

/** Readings that overlap or are stopped keep their files apart, and what was not come to can be read later. */
@ExtendWith(ApplicationExtension.class)
final class ArrivalReaderTest {

    @TempDir
    private Path folder;

    private final Held background = new Held();
    private final List<String> read = new ArrayList<>();
    private int ended;
    private Arrivals arrivals;
    private ArrivalReader reader;

    /** Keeps work back until the test lets it run. */
    private static final class Held implements Background, Progress {

        private final List<Work<?>> waiting = new ArrayList<>();

        @Override
        public <T> void start(String name, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
            waiting.add(work);
        }

        @Override
        public void at(int done, int total, String item) {}

        @Override
        public boolean cancelled() {
            return false;
        }

        void run() throws Exception {
            for (Work<?> work : List.copyOf(waiting)) {
                work.run(this);
            }
            waiting.clear();
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    @Start
    void wire(Stage stage) {
        Stock stock = Stock.of(folder);
        arrivals = new Arrivals(stock.forms(), List.of());
        reader = new ArrivalReader(
                new ImportPage.Around(
                        background,
                        new Problems(stage, () -> Appearance.DEFAULT),
                        stock,
                        new MemoryFile(folder),
                        List.of(),
                        taking -> {},
                        taking -> {},
                        () -> {}),
                arrivals,
                new ArrivalReader.Listener(
                        ready -> {}, () -> {}, begun -> {}, file -> read.add(file.name()), () -> ended++));
    }

    private Path sample(String name) throws Exception {
        Path file = folder.resolve(name);
        try (InputStream sample = getClass().getResourceAsStream("/org/ziping/seeds/sample/jinbao-2021.docx")) {
            Files.copy(sample, file);
        }
        return file;
    }

    @Test
    void filesNotComeToAreReadLater(FxRobot robot) throws Exception {
        List<Path> files = List.of(sample("a.docx"), sample("b.docx"));
        robot.interact(() -> {
            reader.read(files);
            reader.stop();
        });
        background.run();
        assertThat(read).isEmpty();
        assertThat(arrivals.files()).hasSize(2).allMatch(ArrivingFile::stopped);
        assertThat(reader.busy()).isFalse();

        robot.interact(reader::goOn);
        background.run();
        assertThat(read).containsExactly("a.docx", "b.docx");
        assertThat(arrivals.files()).hasSize(2).noneMatch(ArrivingFile::stopped);
    }

    @Test
    void aSecondDropNeitherMixesFilesNorWakesWhatWasStopped(FxRobot robot) throws Exception {
        Path first = sample("a.docx");
        Path second = sample("b.docx");
        Path third = sample("c.docx");
        robot.interact(() -> {
            reader.read(List.of(first));
            reader.stop();
            reader.read(List.of(second));
            reader.read(List.of(third));
        });
        background.run();

        assertThat(read).containsExactly("b.docx", "c.docx");
        assertThat(arrivals.files().stream().filter(ArrivingFile::stopped).map(ArrivingFile::name))
                .containsExactly("a.docx");
        assertThat(arrivals.files().get(1).plan().orElseThrow().file()).isEqualTo("b.docx");
        assertThat(ended).isEqualTo(3);
    }
}
