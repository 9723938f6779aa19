package org.ziping.desktop.preview;

import java.util.List;

/** Pages one below the other at a magnification: where each lies and which are in sight. Knows no widget. */
record PageColumn(List<Size> pages, double scale) {

    /** Pixels around and between the pages. */
    static final double GAP = 16;

    private static final double MOST_OF_A_VIEW = 0.9;

    /** A page in points. */
    record Size(double width, double height) {}

    /** A place on a page: the part of its height, 0 at its upper edge. */
    record Spot(int page, double part) {}

    PageColumn {
        pages = List.copyOf(pages);
    }

    /** The same pages at another magnification. */
    PageColumn at(double otherScale) {
        return new PageColumn(pages, otherScale);
    }

    boolean empty() {
        return pages.isEmpty();
    }

    double width(int page) {
        return pages.get(page).width() * scale;
    }

    double height(int page) {
        return pages.get(page).height() * scale;
    }

    /** Where the upper edge of a page lies. */
    double top(int page) {
        double top = GAP;
        for (int i = 0; i < page; i++) {
            top += height(i) + GAP;
        }
        return top;
    }

    /** Height of all with the gaps around them. */
    double height() {
        return top(pages.size());
    }

    /** Width of the widest with the gaps beside it. */
    double width() {
        return widest() * scale + 2 * GAP;
    }

    /** The page at this height; a gap belongs to the page above it. */
    int page(double y) {
        int page = 0;
        while (page + 1 < pages.size() && top(page + 1) <= y) {
            page++;
        }
        return page;
    }

    /** The place at this height. */
    Spot spot(double y) {
        int page = page(y);
        return new Spot(page, (y - top(page)) / height(page));
    }

    /** The height of a place; of the last page where there are fewer pages now. */
    double y(Spot spot) {
        int page = Math.min(spot.page(), pages.size() - 1);
        return top(page) + spot.part() * height(page);
    }

    /** How far leafing on goes: to the next page where that is not over the lower edge, else a screenful. */
    double onward(double y, double view) {
        int next = page(y + GAP) + 1;
        double edge = next < pages.size() ? top(next) - GAP : height();
        return Math.min(edge, y + Math.max(view * MOST_OF_A_VIEW, 1));
    }

    /** How far leafing back goes. */
    double back(double y, double view) {
        int page = page(y + GAP);
        double edge = top(page) - GAP;
        double before = edge < y - 1 || page == 0 ? edge : top(page - 1) - GAP;
        return Math.max(Math.max(0, before), y - Math.max(view * MOST_OF_A_VIEW, 1));
    }

    /** The magnification at which the widest page fills this width. */
    double toFit(double width) {
        return (width - 2 * GAP) / widest();
    }

    /** The magnification at which a page is seen whole. */
    double toFit(int page, double width, double height) {
        Size size = pages.get(Math.min(page, pages.size() - 1));
        return Math.min((width - 2 * GAP) / size.width(), (height - 2 * GAP) / size.height());
    }

    private double widest() {
        return pages.stream().mapToDouble(Size::width).max().orElse(1);
    }
}
