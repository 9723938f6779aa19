package org.ziping.report;

import org.ziping.form.Align;

/** The kinds of text on a page, in the type that GB/T 9704-2012 asks for. Sizes in half points. */
public enum TextStyle {
    /** 附件1, 黑体 三号. */
    MARK(TypeFace.HEITI, 32, false, Align.LEFT, false),
    /** Title on a cover, 小标宋 一号. */
    COVER_TITLE(TypeFace.XIAOBIAOSONG, 52, false, Align.CENTER, false),
    /** Title of a document, 小标宋 二号. */
    TITLE(TypeFace.XIAOBIAOSONG, 44, false, Align.CENTER, false),
    /** Title over a table. */
    TABLE_TITLE(TypeFace.XIAOBIAOSONG, 36, false, Align.CENTER, false),
    SUBTITLE(TypeFace.KAITI, 28, false, Align.CENTER, false),
    HEADING_1(TypeFace.HEITI, 32, false, Align.LEFT, true),
    HEADING_2(TypeFace.KAITI, 32, false, Align.LEFT, true),
    HEADING_3(TypeFace.FANGSONG, 32, true, Align.LEFT, true),
    /** Running text, 仿宋 三号, first line indented by two characters. */
    BODY(TypeFace.FANGSONG, 32, false, Align.LEFT, true),
    /** A line of the table of contents, 仿宋 四号. */
    CONTENTS(TypeFace.FANGSONG, 28, false, Align.LEFT, false),
    /** A line above or below a table. */
    LINE(TypeFace.FANGSONG, 24, false, Align.LEFT, false),
    NOTE(TypeFace.FANGSONG, 20, false, Align.LEFT, false);

    private static final int NARROWER = -5;

    private final TypeFace face;
    private final int halfPoints;
    private final boolean bold;
    private final Align align;
    private final boolean indented;

    TextStyle(TypeFace face, int halfPoints, boolean bold, Align align, boolean indented) {
        this.face = face;
        this.halfPoints = halfPoints;
        this.bold = bold;
        this.align = align;
        this.indented = indented;
    }

    public TypeFace face() {
        return face;
    }

    public int halfPoints() {
        return halfPoints;
    }

    public boolean bold() {
        return bold;
    }

    public Align align() {
        return align;
    }

    /** Whether the first line is indented by two characters. */
    public boolean indented() {
        return indented;
    }

    /** What is added between characters, in twentieths of a point: 28 characters of 三号 fill 156 mm (GB/T 9704-2012). */
    public int tracking() {
        return indented ? NARROWER : 0;
    }
}
