package org.ziping.exporter;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.ziping.form.Align;
import org.ziping.report.Heading;
import org.ziping.report.Paragraph;
import org.ziping.report.Space;
import org.ziping.report.TextStyle;

/** Headings and paragraphs of a docx. */
final class WordText {

    private static final int ONE_POINT = 20;
    private static final int BELOW_TABLE = 120;
    private static final int SMALLEST_TYPE = 2;

    private static final int FIRST_BOOKMARK = 100_000_000;

    private final XWPFDocument word;
    private int headings;

    WordText(XWPFDocument word) {
        this.word = word;
    }

    /** A heading with the bookmark that the table of contents points at. */
    void heading(Heading heading) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(WordStyles.id(heading.style()));
        paragraph.setKeepNext(true);
        if (WordStyles.level(heading.style()) == 0) {
            paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(heading.level() - 1L));
        }
        headings++;
        CTBookmark mark = paragraph.getCTP().addNewBookmarkStart();
        mark.setId(BigInteger.valueOf(headings));
        mark.setName(bookmark(headings));
        paragraph.createRun().setText(SheetText.of(heading.text()));
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(headings));
    }

    /** The bookmark of the n-th heading, counted from 1. */
    static String bookmark(int heading) {
        return "_Toc" + (FIRST_BOOKMARK + heading);
    }

    /** Room left blank. */
    void space(Space space) {
        var spacing = word.createParagraph().getCTP().addNewPPr().addNewSpacing();
        spacing.setLine(WordSection.mm(space.mm()));
        spacing.setLineRule(STLineSpacingRule.EXACT);
    }

    void paragraph(Paragraph paragraph) {
        paragraph.text().lines().forEach(line -> add(line.strip(), paragraph.style()));
    }

    private XWPFParagraph add(String text, TextStyle style) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(WordStyles.id(style));
        paragraph.createRun().setText(SheetText.of(text));
        return paragraph;
    }

    /** The room between a table and the text below it. */
    void gap() {
        blank(BELOW_TABLE);
    }

    /** A paragraph that takes no room: keeps tables apart and carries section breaks. */
    XWPFParagraph hairline() {
        return blank(ONE_POINT);
    }

    private XWPFParagraph blank(int twentieths) {
        XWPFParagraph paragraph = word.createParagraph();
        var properties = paragraph.getCTP().addNewPPr();
        var spacing = properties.addNewSpacing();
        spacing.setLine(BigInteger.valueOf(twentieths));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        properties.addNewRPr().addNewSz().setVal(BigInteger.valueOf(SMALLEST_TYPE));
        return paragraph;
    }

    /** The paragraph that stands last by now stays on the page of what comes next. */
    void keepWithNext() {
        List<XWPFParagraph> paragraphs = word.getParagraphs();
        paragraphs.get(paragraphs.size() - 1).setKeepNext(true);
    }

    static void align(CTJc jc, Align align) {
        jc.setVal(
                switch (align) {
                    case LEFT -> STJc.LEFT;
                    case CENTER -> STJc.CENTER;
                    case RIGHT -> STJc.RIGHT;
                });
    }
}
