package org.ziping.exporter;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.ziping.form.Align;
import org.ziping.report.Heading;
import org.ziping.report.Paragraph;
import org.ziping.report.TextStyle;

/** Headings and paragraphs of a docx. */
final class WordText {

    private static final int ONE_POINT = 20;
    private static final int SMALLEST_TYPE = 2;

    private final XWPFDocument word;

    WordText(XWPFDocument word) {
        this.word = word;
    }

    void heading(Heading heading) {
        add(heading.text(), heading.style()).setKeepNext(true);
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

    /** A paragraph that takes no room: keeps tables apart and carries section breaks. */
    XWPFParagraph hairline() {
        XWPFParagraph paragraph = word.createParagraph();
        var properties = paragraph.getCTP().addNewPPr();
        var spacing = properties.addNewSpacing();
        spacing.setLine(BigInteger.valueOf(ONE_POINT));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        properties.addNewRPr().addNewSz().setVal(BigInteger.valueOf(SMALLEST_TYPE));
        return paragraph;
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
