package org.ziping.desktop.shell;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.ziping.base.Messages;
import org.ziping.check.Place;
import org.ziping.desktop.support.Notices;
import org.ziping.desktop.support.Problems;
import org.ziping.desktop.support.Seal;
import org.ziping.desktop.support.Theme;
import org.ziping.desktop.support.WorkerBackground;
import org.ziping.model.Evaluation;
import org.ziping.session.Subscription;
import org.ziping.settings.Appearance;
import org.ziping.store.StoreException;

/** The one window of the program: the library, or one evaluation of it. */
final class MainWindow implements Frame {

    private static final Messages MESSAGES = Messages.of(MainWindow.class);

    private final Stage stage;
    private final Memory memory;
    private final Office office;
    private final Intake intake;
    private final ImportRoom importing;
    private final RulesRoom rules;
    private final FormsRoom forms;
    private final NewYearRoom newYear;
    private final SummaryRoom summary;
    private final Wiring wiring;
    private final WorkerBackground background;
    private final Problems problems;
    private final StatusBar status;
    private final LibraryKeeper keeper;
    private final TitleBar title;
    private final LibraryRoom library;
    private final BorderPane root = new BorderPane();
    private final NoticeBar notices = new NoticeBar();
    private Optional<OpenEvaluation> opened = Optional.empty();

    /**
     * The window on a library.
     *
     * @param elsewhere opens another library in place of this one, which is shut by then
     */
    MainWindow(
            Stage stage,
            Memory memory,
            Office office,
            WorkerBackground background,
            Problems problems,
            LibraryKeeper.Opening elsewhere) {
        this.stage = stage;
        this.memory = memory;
        this.office = office;
        this.background = background;
        this.problems = problems;
        intake = new Intake(background, problems);
        importing = new ImportRoom(this, office, background, problems);
        rules = new RulesRoom(this, office, background, problems);
        newYear = new NewYearRoom(this, office, problems);
        importing.offerNewYear(newYear);
        forms = new FormsRoom(this, office, intake, background, problems, notices);
        summary = new SummaryRoom(this, office, new SummaryRoom.Around(background, problems, notices, memory));
        CompareRoom comparing = new CompareRoom(this, office);
        wiring = new Wiring(background, problems, notices, memory, office, this::jump, this::editForm, comparing::show);
        status = new StatusBar(background);
        keeper = new LibraryKeeper(
                this,
                office,
                background,
                problems,
                new LibraryKeeper.Doors(this::shut, opening(elsewhere), status::backup));
        title = new TitleBar(
                new TitleBar.Actions(
                        this::library,
                        this::undo,
                        this::redo,
                        this::export,
                        importing::choose,
                        importing::chooseFolder),
                SettingsMenu.button(
                        new SettingsMenu.Doors(
                                () -> opened.isPresent(),
                                () -> opened.ifPresent(o -> newYear.after(o.id())),
                                rules::show,
                                forms::show,
                                keeper.menu()),
                        () -> memory.settings().appearance(),
                        this::dress),
                text -> opened.map(o -> Finder.find(o.session().evaluation(), text))
                        .orElse(List.of()),
                found -> jump(found.place()));
        library = new LibraryRoom(
                this,
                office,
                background,
                problems,
                new LibraryRoom.Doors(newYear::after, comparing::show, importing::choose, summary::show));
        root.setTop(title.node());
        root.setCenter(notices.node());
        root.setBottom(status.node());
        office.listen(this::shelfChanged, this::showSaved);
        status.library(office.file().toString());
    }

    /** Opens the window where it stood last. */
    void show() {
        Scene scene = new Scene(root);
        Theme.dress(scene, memory.settings().appearance());
        Keys.install(
                scene,
                new Keys.Actions(
                        this::undo,
                        this::redo,
                        this::find,
                        this::export,
                        importing::choose,
                        importing::chooseFolder,
                        summary::show));
        scene.focusOwnerProperty().addListener((property, was, now) -> Platform.runLater(this::showSaved));
        scene.addEventFilter(KeyEvent.ANY, event -> Platform.runLater(this::showSaved));
        FileDrop.install(scene, root, this::take);
        stage.setScene(scene);
        WindowPlace.put(stage, memory.settings().window());
        WindowPlace.stayMaximised(stage);
        stage.setOnCloseRequest(this::leaveWindow);
        library();
        stage.show();
        if (memory.firstStart() && office.shelf().isEmpty() && !office.readOnly()) {
            library.welcome();
        }
    }

    /** Commits what is being typed, waits until everything is in the file; stays open where that fails. */
    private void leaveWindow(WindowEvent event) {
        if (shut()) {
            background.close();
        } else {
            event.consume();
        }
    }

    private boolean shut() {
        leave();
        try {
            office.close();
        } catch (StoreException e) {
            if (LeavingDialog.stay(problems, String.valueOf(e.getMessage()))) {
                library();
                return false;
            }
            office.abandon();
        }
        memory.remember(memory.settings().withWindow(WindowPlace.of(stage)));
        memory.settle();
        root.setDisable(true);
        return true;
    }

    private LibraryKeeper.Opening opening(LibraryKeeper.Opening elsewhere) {
        return (library, said) -> {
            background.close();
            elsewhere.open(library, said);
        };
    }

    @Override
    public void library() {
        library.show();
    }

    private void leave() {
        opened.ifPresent(OpenEvaluation::leave);
        opened = Optional.empty();
    }

    @Override
    public void open(long id) {
        leave();
        office.open(id).ifPresent(session -> {
            SessionDesk desk = new SessionDesk(session, office.stock().rules().all());
            Seal seal = new SessionSeal(session);
            EvaluationView view = new EvaluationView(desk, seal, wiring.pages(desk, seal));
            Subscription subscription = session.onChanged(change -> {
                notices.hide();
                view.refresh();
                showAround();
            });
            opened = Optional.of(new OpenEvaluation(session, view, subscription));
            notices.content(view.node());
            showAround();
            Platform.runLater(view::focus);
            office.damage(id).ifPresent(this::notice);
        });
    }

    private void shelfChanged() {
        if (opened.isEmpty()) {
            library.refresh();
            title.history(office.undoDescription(), office.redoDescription());
            showSaved();
        }
    }

    private void showAround() {
        opened.ifPresent(o -> {
            title.show(o.title(), true, false);
            stage.setTitle(o.name() + "  " + MESSAGES.text("title.app"));
            title.history(o.session().undoDescription(), o.session().redoDescription());
            status.rules(o.session().scorecard().ruleSet().name());
        });
        showSaved();
    }

    private void showSaved() {
        boolean typing = opened.map(o -> o.view().dirty()).orElse(false);
        keeper.daily();
        SavedText saved = SavedText.of(office.saveState(), typing, office.readOnly(), ZoneId.systemDefault());
        status.saved(saved.text(), saved.calm());
    }

    /** Takes files in as if they were dropped on the window: the open page's, or files to import. */
    void take(List<Path> files) {
        if (opened.filter(o -> o.take(files)).isEmpty()) {
            importing.take(files);
        }
    }

    @Override
    public void beside(String name, Node page, Runnable focus) {
        leave();
        notices.hide();
        notices.content(page);
        title.show(name, false, library.is(page));
        title.history(office.undoDescription(), office.redoDescription());
        stage.setTitle(MESSAGES.text("title.app"));
        status.rules("");
        showSaved();
        Platform.runLater(() -> {
            // Panes that split or scroll get their content only with their skin, and what is not there takes no focus.
            root.applyCss();
            focus.run();
        });
    }

    @Override
    public void notice(String text) {
        notices.tell(text);
    }

    @Override
    public void offer(String text, Notices.Offer... offers) {
        notices.tell(text, List.of(offers));
    }

    @Override
    public void undoable(String text, Notices.Offer... more) {
        List<Notices.Offer> offers = new ArrayList<>(List.of(more));
        offers.add(0, new Notices.Offer(MESSAGES.text("library.undo"), () -> {
            library();
            library.undo();
        }));
        notices.tell(text, offers);
    }

    private void undo() {
        opened.ifPresentOrElse(OpenEvaluation::undo, library::undo);
    }

    private void redo() {
        opened.ifPresentOrElse(OpenEvaluation::redo, library::redo);
    }

    /** Shows the form an evaluation is printed by; the way back leads to its pages. */
    private void editForm(Evaluation evaluation) {
        opened.ifPresent(o -> {
            forms.show(evaluation, () -> {
                open(o.id());
                export();
            });
        });
    }

    private void export() {
        opened.ifPresent(o -> o.view().openReport());
    }

    private void find() {
        opened.ifPresentOrElse(o -> title.focusFind(), library::focusSearch);
    }

    /** Brings a place of the open evaluation into sight. */
    void jump(Place place) {
        opened.ifPresent(o -> o.view().jump(place));
    }

    @Override
    public Window window() {
        return stage;
    }

    private void dress(Appearance appearance) {
        memory.remember(memory.settings().withAppearance(appearance));
        Theme.dress(stage.getScene(), appearance);
    }
}
