package org.ziping.desktop.preview;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Background;
import org.ziping.report.ReportDocument;

/** The pages exactly as they will print: small ones at the left, one below the other at reading size, as large as wanted. */
public final class PreviewPane {

    private static final Messages MESSAGES = Messages.of(PreviewPane.class);
    private static final double GAP = 8;

    private final Background background;
    private final PageDeck deck;
    /** The keyboard was meant for pages that were not there yet. */
    private boolean awaited;

    private final Thumbnails thumbnails;
    private final PreviewBar bar;
    private final Label sentence = new Label();
    private final VBox pane;
    private Optional<PrintedPages> shown = Optional.empty();
    private long asked;

    /** An empty preview that lays documents out in the {@code background}. */
    public PreviewPane(Background background) {
        this.background = background;
        deck = new PageDeck(background, this::moved);
        thumbnails = new Thumbnails(background, page -> deck.go(page));
        bar = new PreviewBar(
                new PreviewBar.Actions(
                        () -> deck.go(deck.page() - 1),
                        () -> deck.go(deck.page() + 1),
                        deck::smaller,
                        deck::larger,
                        () -> deck.fit(PageDeck.Fit.WIDTH),
                        () -> deck.fit(PageDeck.Fit.PAGE)),
                deck::go);
        sentence.getStyleClass().addAll("quiet", "preview-sentence");
        sentence.setWrapText(true);
        StackPane middle = new StackPane(deck.node(), sentence);
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox pages = new HBox(thumbnails.node(), middle);
        VBox.setVgrow(pages, Priority.ALWAYS);
        pane = new VBox(GAP, bar.node(), pages);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        message(MESSAGES.text("preview.rendering"));
        moved();
    }

    /** What is shown; the same node always. */
    public Region node() {
        return pane;
    }

    /** Puts the focus on the pages, where the keys for leafing work. */
    public void focus() {
        deck.node().requestFocus();
        awaited = !deck.node().isVisible();
    }

    /** The page in sight, counted from 1. */
    public int page() {
        return deck.page() + 1;
    }

    /** How many pages there are; 0 while nothing is shown. */
    public int pages() {
        return deck.count();
    }

    /**
     * Shows the document that {@code layout} makes in the background, the latest one asked for; where
     * the eye was stays. What fails is told by a sentence in place of the pages.
     */
    public void show(Background.Work<ReportDocument> layout) {
        long mine = ++asked;
        background.start(
                MESSAGES.text("preview.rendering"),
                progress -> PrintedPages.of(layout.run(progress)),
                pages -> {
                    if (mine == asked) {
                        show(pages);
                    } else {
                        pages.close();
                    }
                },
                failure -> {
                    if (mine == asked) {
                        message(MESSAGES.text("preview.failed", String.valueOf(failure.getMessage())));
                    }
                });
    }

    /** Shows a sentence instead of pages. */
    public void message(String text) {
        sentence.setText(text);
        sentence.setVisible(true);
        deck.node().setVisible(false);
    }

    private void show(PrintedPages pages) {
        Optional<PrintedPages> before = shown;
        shown = Optional.of(pages);
        sentence.setVisible(false);
        deck.node().setVisible(true);
        if (awaited) {
            focus();
        }
        thumbnails.show(pages);
        deck.show(pages);
        moved();
        before.ifPresent(old -> background.quietly(
                progress -> {
                    old.close();
                    return old;
                },
                closed -> {},
                failure -> {}));
    }

    private void moved() {
        bar.show(deck.page(), deck.count(), deck.scale() / PageDeck.PAPER_SIZE * 100);
        thumbnails.follow(deck.page());
    }

    private void key(KeyEvent event) {
        Optional<Runnable> action = event.isShortcutDown() ? zoom(event) : leaf(event);
        action.ifPresent(wanted -> {
            wanted.run();
            event.consume();
        });
    }

    private Optional<Runnable> zoom(KeyEvent event) {
        return Optional.ofNullable(
                switch (event.getCode()) {
                    case PLUS, EQUALS, ADD -> deck::larger;
                    case MINUS, SUBTRACT -> deck::smaller;
                    case DIGIT0, NUMPAD0 ->
                        () -> deck.fit(event.isShiftDown() ? PageDeck.Fit.PAGE : PageDeck.Fit.WIDTH);
                    case HOME -> () -> deck.go(0);
                    case END -> () -> deck.go(deck.count() - 1);
                    default -> null;
                });
    }

    private Optional<Runnable> leaf(KeyEvent event) {
        return Optional.ofNullable(
                switch (event.getCode()) {
                    case PAGE_DOWN -> deck::onward;
                    case PAGE_UP -> deck::back;
                    default -> null;
                });
    }
}
