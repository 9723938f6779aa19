package org.ziping.desktop.chart;

/** One thing on a chart, placed in pixels from the top left. */
sealed interface Mark {

    /** The name of its looks in the style sheet. */
    String look();

    /** A bar, or the sample of one in the legend. */
    record Box(double x, double y, double width, double height, String look) implements Mark {}

    /** A straight line. */
    record Stroke(double fromX, double fromY, double toX, double toY, String look) implements Mark {}

    /** A point of a line; {@code square} for every second series. */
    record Dot(double x, double y, double radius, boolean square, String look) implements Mark {}

    /** Words with their top left corner at a place. */
    record Words(double x, double y, String text, String look) implements Mark {}
}
