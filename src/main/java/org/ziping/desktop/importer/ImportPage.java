package org.ziping.desktop.importer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Background;
import org.ziping.desktop.support.Problems;
import org.ziping.importer.Importer;
import org.ziping.importer.correct.Corrections;
import org.ziping.importer.correct.ReadingMemory;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.plan.ReadTable;
import org.ziping.model.Evaluation;
import org.ziping.session.Arrival;
import org.ziping.session.LibraryEntry;
import org.ziping.session.MemoryFile;
import org.ziping.session.Stock;

/** Shows what importing files would bring and lets it be corrected; 导入 is the only thing here that changes anything. */
public final class ImportPage {

    private static final Messages MESSAGES = Messages.of(ImportPage.class);

    /** While many files arrive, the list follows so often and no more: looking at all of them takes its time. */
    private static final Duration PACE = Duration.millis(200);

    /**
     * What the page needs from around it.
     *
     * @param stock the forms at hand
     * @param memory where corrections to layouts are remembered
     * @param library what is there already
     * @param take takes in what was chosen
     * @param begin begins the next year of what was chosen
     * @param leave goes away with nothing changed
     */
    public record Around(
            Background background,
            Problems problems,
            Stock stock,
            MemoryFile memory,
            List<LibraryEntry> library,
            Consumer<Taking> take,
            Consumer<Taking> begin,
            Runnable leave) {}

    /**
     * What is to be taken in.
     *
     * @param step what becomes of the library
     * @param files names of the files it comes from
     * @param learnt what was corrected about layouts, to be remembered
     */
    public record Taking(Arrival step, List<String> files, ReadingMemory learnt) {}

    private final Around around;
    private final Arrivals arrivals;
    private final ArrivalReader reader;
    private final ImportBars bars;
    private final DuplicateBar decisions;
    private final FileList list;
    private final FileView view;
    private final SplitPane middle = new SplitPane();
    private final VBox node;
    private final PauseTransition pace = new PauseTransition(PACE);
    private Optional<ArrivingFile> file = Optional.empty();
    private int project;

    /** A page that nothing was read for yet. */
    public ImportPage(Around around) {
        this.around = around;
        arrivals = new Arrivals(around.stock().forms(), around.library());
        reader = new ArrivalReader(
                around,
                arrivals,
                new ArrivalReader.Listener(this::prepared, this::found, this::begun, this::arrived, this::ended));
        bars = new ImportBars(new ImportBars.Actions(
                this::take,
                this::begin,
                around.leave(),
                this::takeBack,
                this::redo,
                this::forget,
                reader::stop,
                reader::goOn));
        decisions = new DuplicateBar(arrivals, this::settle);
        list = new FileList(arrivals, this::choose, this::settle);
        view = new FileView(around.stock().forms(), decisions.node(), this::correct, this::otherProject);
        middle.getItems().setAll(view.node());
        VBox.setVgrow(middle, Priority.ALWAYS);
        node = new VBox(bars.node(), middle);
        node.getStyleClass().addAll("page", "import-page");
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                around.leave().run();
                event.consume();
            }
        });
        pace.setOnFinished(event -> settle());
        settle();
    }

    /** What to lay out. */
    public Node node() {
        return node;
    }

    /** Puts the focus on 导入 once there is something to take, else into the file. */
    public void focus() {
        if (!bars.focusTake()) {
            view.focus();
        }
    }

    /** Reads more files, or folders of them. */
    public void read(List<Path> named) {
        reader.read(named);
    }

    /** Stops reading; what was read stays, and the rest can be gone on with. */
    public void stop() {
        reader.stop();
    }

    private void prepared(Importer ready) {
        view.moneyUnits(ready.moneyUnits());
    }

    private void found() {
        bars.reading(0, arrivals.files().size(), "");
        settle();
        if (file.isEmpty() && !arrivals.files().isEmpty()) {
            show(arrivals.files().get(0), 0);
        }
    }

    private void begun(ArrivingFile next) {
        bars.reading(arrivals.files().indexOf(next), arrivals.files().size(), next.name());
        settleSoon();
    }

    private void arrived(ArrivingFile next) {
        if (reader.busy()) {
            settleSoon();
        } else {
            settle();
        }
        file.filter(f -> f == next).ifPresent(f -> show(f, kept(f)));
    }

    /** The project shown, as far as the file still has it. */
    private int kept(ArrivingFile shown) {
        int projects = shown.plan().map(plan -> plan.projects().size()).orElse(0);
        return Math.max(0, Math.min(project, projects - 1));
    }

    private void ended() {
        if (reader.busy()) {
            settle();
            return;
        }
        bars.read((int) arrivals.files().stream().filter(ArrivingFile::stopped).count());
        settle();
        boolean nothingShown = file.filter(f -> !arrivals.projects(f).isEmpty()).isEmpty();
        if (nothingShown && !arrivals.projects().isEmpty()) {
            ArrivingFile first = arrivals.projects().get(0).file();
            show(first, 0);
            list.select(first, 0);
        }
        if (arrivals.files().isEmpty()) {
            bars.message(MESSAGES.text("import.no-files"));
        }
        bars.focusTake();
    }

    private void choose(FileList.Line line) {
        show(line.file(), line.project().map(ArrivingProject::index).orElse(0));
        if (line.project().isPresent()) {
            view.revealProject();
        }
    }

    private void otherProject(int index) {
        file.ifPresent(f -> {
            show(f, index);
            list.select(f, index);
        });
    }

    private void show(ArrivingFile shown, int index) {
        file = Optional.of(shown);
        project = index;
        view.show(shown, index);
        showDecisions();
    }

    private void showDecisions() {
        Optional<ArrivingFile> shown = file;
        decisions.show(
                shown.flatMap(f -> arrivals.projects(f).stream()
                        .filter(p -> p.index() == project)
                        .findFirst()),
                list.needed());
        showCorrectable();
        Optional<ImportPlan> plan = shown.flatMap(ArrivingFile::plan);
        bars.remembered(plan.map(p -> !p.remembered().isEmpty()).orElse(false));
        plan.ifPresent(p ->
                bars.message(pending(shown.orElseThrow(), p) ? MESSAGES.text("import.pending") : PlanSentence.of(p)));
    }

    /** Whether columns were named in a row that still is no table. */
    private static boolean pending(ArrivingFile file, ImportPlan plan) {
        Set<String> shapes = plan.tables().stream().map(ReadTable::shape).collect(Collectors.toSet());
        return !shapes.containsAll(file.corrections().tables().keySet());
    }

    private void settleSoon() {
        if (pace.getStatus() != Animation.Status.RUNNING) {
            pace.playFromStart();
        }
    }

    /** Everything that depends on what is read and decided. */
    private void settle() {
        arrivals.settle();
        list.refresh();
        boolean listed = middle.getItems().size() > 1;
        if (list.needed() && !listed) {
            middle.getItems().setAll(list.node(), view.node());
            middle.setDividerPositions(0.24);
        }
        bars.coming(arrivals.coming(), arrivals.wanted().size());
        showDecisions();
    }

    private void correct(Corrections next) {
        file.ifPresent(f -> reader.again(f, f.correct(next)));
        showCorrectable();
    }

    private void takeBack() {
        file.filter(ArrivingFile::corrected).ifPresent(f -> reader.again(f, f.takeBack()));
        showCorrectable();
    }

    private void redo() {
        file.filter(ArrivingFile::takenBack).ifPresent(f -> reader.again(f, f.redo()));
        showCorrectable();
    }

    private void showCorrectable() {
        bars.correctable(
                file.map(ArrivingFile::corrected).orElse(false),
                file.map(ArrivingFile::takenBack).orElse(false));
    }

    private void forget() {
        file.flatMap(ArrivingFile::plan).ifPresent(reader::forget);
    }

    private void take() {
        List<String> names = arrivals.projects().stream()
                .filter(ArrivingProject::comesIn)
                .map(p -> p.file().name())
                .distinct()
                .toList();
        around.take().accept(new Taking(arrivals.step(), names, arrivals.learn(reader.memory())));
    }

    /** Next year's evaluations follow from what was read, whether or not the library has it already. */
    private void begin() {
        List<ArrivingProject> wanted = arrivals.wanted();
        List<String> names =
                wanted.stream().map(p -> p.file().name()).distinct().toList();
        List<Evaluation> evaluations =
                wanted.stream().map(ArrivingProject::evaluation).toList();
        around.begin()
                .accept(new Taking(
                        new Arrival(Set.of(), evaluations, 0, List.of()), names, arrivals.learn(reader.memory())));
    }

    /** Ctrl+Z takes a correction back, Ctrl+Y makes it again, never a step of the library; Ctrl+Enter imports. */
    private void shortcut(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        boolean again = event.getCode() == KeyCode.Y || (event.getCode() == KeyCode.Z && event.isShiftDown());
        if (again && !typing) {
            redo();
            event.consume();
        } else if (event.getCode() == KeyCode.Z && !typing) {
            takeBack();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            bars.take();
            event.consume();
        }
    }
}
