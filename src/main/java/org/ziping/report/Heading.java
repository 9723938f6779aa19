package org.ziping.report;

/** A heading in the outline of a document; {@code style} is the type it is set in. */
public record Heading(int level, String text, TextStyle style) implements Piece {

    /** A heading of the text: level 1 一、 黑体, 2 （一） 楷体, 3 1. 仿宋 bold (GB/T 9704-2012). */
    public Heading(int level, String text) {
        this(
                level,
                text,
                switch (level) {
                    case 1 -> TextStyle.HEADING_1;
                    case 2 -> TextStyle.HEADING_2;
                    default -> TextStyle.HEADING_3;
                });
    }
}
