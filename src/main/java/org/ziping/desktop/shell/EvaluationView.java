package org.ziping.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.ziping.check.Finding;
import org.ziping.check.Place;
import org.ziping.desktop.report.ReportPage;
import org.ziping.desktop.review.ReviewPage;
import org.ziping.desktop.support.Desk;
import org.ziping.desktop.support.Page;
import org.ziping.desktop.support.Seal;

/** An open evaluation: navigation at the left, one page in the middle, the score at the right. */
final class EvaluationView {

    /** The strip folds when less than this many widths of the navigation are left; both grow with the font. */
    private static final double NARROW = 7.2;

    private final Desk desk;
    private final List<Page> pages;
    private final Navigation navigation;
    private final ScoreStrip strip;
    private final Seal seal;
    private final SealBanner banner;
    private final BorderPane middle = new BorderPane();
    private final EventHandler<KeyEvent> pageKeys = event -> digit(event, false);
    private final EventHandler<KeyEvent> tenthPage = event -> digit(event, true);
    private final BorderPane pane = new BorderPane();
    private int current;

    EvaluationView(Desk desk, Seal seal, List<Page> pages) {
        this.desk = desk;
        this.seal = seal;
        this.pages = List.copyOf(pages);
        banner = new SealBanner(seal);
        middle.setTop(banner.node());
        navigation = new Navigation(pages, this::open, this::finalise);
        strip = new ScoreStrip(finding -> jump(finding.place()), this::openReview);
        // Tab goes in the order they are set: from the navigation into the page, from there to the strip.
        pane.setLeft(navigation.node());
        pane.setCenter(middle);
        pane.setRight(strip.wide());
        pane.widthProperty().addListener((property, was, now) -> fold(now.doubleValue()));
        navigation.node().widthProperty().addListener((property, was, now) -> fold(pane.getWidth()));
        pane.sceneProperty().subscribe((before, now) -> listen(before, now));
        open(0);
    }

    Region node() {
        return pane;
    }

    /** Shows the desk as it is now, on the open page and all around it. */
    void refresh() {
        pages.get(current).refresh();
        refreshAround();
    }

    /** Commits whatever is being typed. */
    void commit() {
        pages.get(current).commit();
    }

    /** Puts the focus on the navigation. */
    void focus() {
        navigation.focus(current);
    }

    /** Whether something typed on the open page is not committed yet. */
    boolean dirty() {
        return pages.get(current).dirty();
    }

    /** Offers dropped files to the open page. */
    boolean take(List<Path> files) {
        return pages.get(current).take(files);
    }

    /** Shows the page at a position, laid out at once: what is in no scene yet takes no focus. */
    void open(int position) {
        commit();
        current = position;
        Page page = pages.get(position);
        page.refresh();
        middle.setCenter(page.node());
        // A page that scrolls gets its content only with its skin, and what is not there yet takes no focus.
        middle.applyCss();
        middle.layout();
        navigation.mark(position);
        refreshAround();
    }

    private void openReview() {
        pages.stream().filter(ReviewPage.class::isInstance).findFirst().ifPresent(page -> open(pages.indexOf(page)));
    }

    /** Finalises where nothing stands in the way; else shows what does. */
    private void finalise() {
        commit();
        if (seal.lock().isEmpty() && seal.obstacles().isEmpty()) {
            seal.finalise();
        }
        openReview();
    }

    /** Shows the page 附表报告. */
    void openReport() {
        pages.stream().filter(ReportPage.class::isInstance).findFirst().ifPresent(page -> {
            open(pages.indexOf(page));
            page.enter();
        });
    }

    /** Goes to the place a finding points at. */
    void jump(Place place) {
        Optional<Page> page = pages.stream().filter(p -> p.holds(place)).findFirst();
        page.ifPresent(found -> {
            open(pages.indexOf(found));
            found.focus(place);
        });
    }

    private void refreshAround() {
        List<Finding> findings = desk.findings();
        strip.show(ScoreView.of(desk.scorecard(), desk.evaluation().prior()), findings);
        banner.refresh();
        navigation.seal(seal);
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            int there = page instanceof ReviewPage ? findings.size() : there(page, findings);
            navigation.state(i, there, page.complete());
        }
    }

    private int there(Page page, List<Finding> findings) {
        return (int) findings.stream()
                .filter(f -> first(f.place()).filter(page::equals).isPresent())
                .count();
    }

    private Optional<Page> first(Place place) {
        return pages.stream().filter(p -> p.holds(place)).findFirst();
    }

    private void fold(double width) {
        boolean narrow = width < NARROW * navigation.node().getWidth();
        Node wanted = narrow ? strip.narrow() : strip.wide();
        if (narrow && pane.getTop() != wanted) {
            pane.setRight(null);
            pane.setTop(wanted);
        } else if (!narrow && pane.getRight() != wanted) {
            pane.setTop(null);
            pane.setRight(wanted);
        }
    }

    /**
     * The keys of the pages work wherever the focus is in the window, the title bar too; Ctrl+0 only where the
     * page has no use for it, as a preview has.
     */
    private void listen(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, pageKeys);
            before.removeEventHandler(KeyEvent.KEY_PRESSED, tenthPage);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, pageKeys);
            now.addEventHandler(KeyEvent.KEY_PRESSED, tenthPage);
        }
    }

    private void digit(KeyEvent event, boolean tenth) {
        if (!event.getCode().isDigitKey() || !event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int digit = event.getCode().ordinal() - KeyCode.DIGIT0.ordinal();
        int position = digit == 0 ? 9 : digit - 1;
        if (tenth == (digit == 0) && position >= 0 && position < pages.size()) {
            open(position);
            if (!pages.get(position).enter()) {
                navigation.focus(position);
            }
            event.consume();
        }
    }
}
