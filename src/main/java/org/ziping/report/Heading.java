package org.ziping.report;

/** A heading: level 1 一、 黑体, 2 （一） 楷体, 3 1. 仿宋 bold (GB/T 9704-2012). */
public record Heading(int level, String text) implements Piece {

    /** The type it is set in. */
    public TextStyle style() {
        return switch (level) {
            case 1 -> TextStyle.HEADING_1;
            case 2 -> TextStyle.HEADING_2;
            default -> TextStyle.HEADING_3;
        };
    }
}
