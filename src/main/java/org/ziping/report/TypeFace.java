package org.ziping.report;

/** The type faces of official documents, by the names Office knows them under. */
public enum TypeFace {
    XIAOBIAOSONG("方正小标宋简体", true),
    HEITI("黑体", true),
    KAITI("楷体_GB2312", false),
    FANGSONG("仿宋_GB2312", false),
    SONGTI("宋体", false);

    private final String office;
    private final boolean strong;

    TypeFace(String office, boolean strong) {
        this.office = office;
        this.strong = strong;
    }

    /** The font name in Word and Excel files; Office on the officer's machine has the font. */
    public String office() {
        return office;
    }

    /** Whether a program that brings one family sets it bold to tell it apart. */
    public boolean strong() {
        return strong;
    }
}
