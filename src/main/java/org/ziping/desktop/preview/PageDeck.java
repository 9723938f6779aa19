package org.ziping.desktop.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.ziping.base.Messages;
import org.ziping.desktop.preview.PageColumn.Spot;
import org.ziping.desktop.support.Background;

/** The pages at reading size, scrolled and enlarged; only those in sight and their neighbours hold a picture. */
final class PageDeck {

    /** What decides the magnification. */
    enum Fit {
        WIDTH,
        PAGE,
        FREE
    }

    /** 100 %: as large as on paper on a screen of 96 dots an inch. */
    static final double PAPER_SIZE = 96.0 / 72;

    private static final Messages MESSAGES = Messages.of(PageDeck.class);
    private static final double STEP = 1.2;
    private static final double SMALLEST = 0.25;
    private static final double LARGEST = 5;

    /** Where the eye is taken to be: this share of the view down. */
    private static final double EYE = 1.0 / 3;

    /** A page drawn at more than this costs memory and shows nothing new. */
    private static final double SHARPEST = 3;

    private final PaperScroll scroll;
    private final List<PageView> views = new ArrayList<>();
    private final PageArtist artist;
    private final Runnable moved;
    private PageColumn column = new PageColumn(List.of(), PAPER_SIZE);
    private Fit fit = Fit.WIDTH;

    /** A deck that calls {@code moved} when another page or magnification is in sight. */
    PageDeck(Background background, Runnable moved) {
        this.moved = moved;
        artist = new PageArtist(background, (order, image) -> {
            if (order.page() < views.size()) {
                views.get(order.page()).show(order, image);
            }
        });
        scroll = new PaperScroll(this::look, this::refit);
        scroll.addEventFilter(ScrollEvent.SCROLL, this::wheel);
    }

    Region node() {
        return scroll;
    }

    /** Shows other pages; the place in sight stays. */
    void show(PrintedPages pages) {
        Spot place = column.empty() ? new Spot(0, 0) : column.spot(scroll.y());
        boolean first = column.empty();
        column = new PageColumn(pages.sizes(), column.scale());
        artist.use(pages);
        while (views.size() > column.pages().size()) {
            views.remove(views.size() - 1);
        }
        views.forEach(PageView::outdate);
        while (views.size() < column.pages().size()) {
            PageView view = new PageView(MESSAGES.text(
                    "preview.page", views.size() + 1, column.pages().size()));
            // Laid out here: a pane would give it the size it asks for, which is none.
            view.setManaged(false);
            views.add(view);
        }
        scroll.hold(views);
        column = column.at(fitted());
        lay(scroll.x(), first ? 0 : column.y(place));
    }

    /** The page in sight, counted from 0. */
    int page() {
        return column.empty() ? 0 : column.page(scroll.y() + scroll.viewHeight() * EYE);
    }

    int count() {
        return column.pages().size();
    }

    double scale() {
        return column.scale();
    }

    /** Brings the upper edge of a page into sight. */
    void go(int page) {
        if (page >= 0 && page < count()) {
            scroll.scrollTo(scroll.x(), column.top(page) - PageColumn.GAP);
        }
    }

    void onward() {
        scroll.scrollTo(scroll.x(), column.onward(scroll.y(), scroll.viewHeight()));
    }

    void back() {
        scroll.scrollTo(scroll.x(), column.back(scroll.y(), scroll.viewHeight()));
    }

    void larger() {
        zoom(column.scale() * STEP);
    }

    void smaller() {
        zoom(column.scale() / STEP);
    }

    /** Fills the width with the widest page, or shows a page whole, also when the window changes. */
    void fit(Fit next) {
        fit = next;
        int page = page();
        refit();
        if (next == Fit.PAGE) {
            go(page);
        }
    }

    private void zoom(double scale) {
        if (column.empty()) {
            return;
        }
        fit = Fit.FREE;
        scale(Math.max(SMALLEST, Math.min(LARGEST, scale)));
    }

    private void refit() {
        if (!column.empty()) {
            scale(fitted());
        }
    }

    private double fitted() {
        double width = scroll.viewWidth();
        double height = scroll.viewHeight();
        if (column.empty() || fit == Fit.FREE || width <= 2 * PageColumn.GAP || height <= 2 * PageColumn.GAP) {
            return column.scale();
        }
        double wanted = fit == Fit.WIDTH ? column.toFit(width) : column.toFit(page(), width, height);
        return Math.max(SMALLEST, Math.min(LARGEST, wanted));
    }

    /** Another magnification around where the eye is; the beginning stays the beginning. */
    private void scale(double scale) {
        double eye = scroll.y() <= 0 ? 0 : scroll.viewHeight() * EYE;
        Spot seen = column.spot(scroll.y() + eye);
        double grown = scale / column.scale();
        double centre = (scroll.x() + scroll.viewWidth() / 2 - column.width() / 2) * grown;
        column = column.at(scale);
        lay(centre + column.width() / 2 - scroll.viewWidth() / 2, scroll.y() <= 0 ? 0 : column.y(seen) - eye);
    }

    private void lay(double x, double y) {
        double width = Math.max(column.width(), scroll.viewWidth());
        for (int page = 0; page < views.size(); page++) {
            views.get(page)
                    .resizeRelocate(
                            Math.round((width - column.width(page)) / 2),
                            Math.round(column.top(page)),
                            Math.round(column.width(page)),
                            Math.round(column.height(page)));
        }
        scroll.resizePaper(column.width(), column.height(), x, y);
        look();
    }

    /** Wants drawn what is in sight, then its neighbours; gives back the rest. */
    private void look() {
        if (column.empty() || scroll.viewHeight() <= 0) {
            return;
        }
        int from = column.page(scroll.y());
        int to = column.page(scroll.y() + scroll.viewHeight());
        int here = page();
        for (int page = 0; page < views.size(); page++) {
            if (page < from - 1 || page > to + 1) {
                views.get(page).clear();
            }
        }
        double scale = Math.min(SHARPEST, column.scale() * pixels());
        artist.want(IntStream.rangeClosed(Math.max(0, from - 1), Math.min(count() - 1, to + 1))
                .boxed()
                .sorted(Comparator.comparing((Integer page) -> page < from || page > to)
                        .thenComparing(page -> Math.abs(page - here)))
                .map(page -> new PageArtist.Order(page, scale))
                .filter(order -> !views.get(order.page()).shows(order))
                .toList());
        moved.run();
    }

    /** Pixels of the screen for one of JavaFX. */
    private double pixels() {
        return scroll.getScene() == null || scroll.getScene().getWindow() == null
                ? 1
                : scroll.getScene().getWindow().getRenderScaleX();
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            if (event.getDeltaY() > 0) {
                larger();
            } else {
                smaller();
            }
            event.consume();
        }
    }
}
