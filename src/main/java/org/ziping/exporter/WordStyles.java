package org.ziping.exporter;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;
import org.ziping.report.PageSetup;
import org.ziping.report.TextStyle;
import org.ziping.report.TypeFace;

/** The paragraph styles of a docx, one for each kind of text; headings are real ones with outline levels. */
final class WordStyles {

    private static final int PITCH_TWENTIETHS_PER_HALF_POINT = 18;
    private static final int TWO_CHARACTERS = 20;
    private static final int TWENTIETHS_PER_HALF_POINT = 10;
    private static final int LEVELS = 3;

    /** Styles TOC1 … TOC3, the names that Word knows. */
    static final String CONTENTS = "TOC";

    private static final int INDENT_IN_HUNDREDTHS_OF_CHARACTER = 200;

    private WordStyles() {}

    static void define(XWPFDocument word) {
        XWPFStyles styles = word.createStyles();
        CTStyles all = CTStyles.Factory.newInstance();
        CTRPr standard = all.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        fonts(standard.addNewRFonts(), TypeFace.FANGSONG);
        standard.addNewLang().setEastAsia("zh-CN");
        styles.setStyles(all);
        CTStyle normal = CTStyle.Factory.newInstance();
        normal.setType(STStyleType.PARAGRAPH);
        normal.setDefault(true);
        normal.setStyleId("Normal");
        normal.addNewName().setVal("Normal");
        styles.addStyle(new XWPFStyle(normal));
        for (TextStyle style : TextStyle.values()) {
            styles.addStyle(new XWPFStyle(style(style)));
        }
        for (int level = 1; level <= LEVELS; level++) {
            styles.addStyle(new XWPFStyle(contents(level)));
        }
    }

    /** The style's id in the file. */
    static String id(TextStyle style) {
        return switch (style) {
            case HEADING_1 -> "Heading1";
            case HEADING_2 -> "Heading2";
            case HEADING_3 -> "Heading3";
            case TITLE -> "Title";
            default -> "Ziping" + style.ordinal();
        };
    }

    static void fonts(CTFonts fonts, TypeFace face) {
        fonts.setAscii(face.office());
        fonts.setHAnsi(face.office());
        fonts.setEastAsia(face.office());
        fonts.setCs(face.office());
    }

    private static CTStyle style(TextStyle look) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id(look));
        style.addNewName().setVal(name(look));
        style.addNewBasedOn().setVal("Normal");
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        var spacing = paragraph.addNewSpacing();
        spacing.setLine(BigInteger.valueOf((long) look.halfPoints() * PITCH_TWENTIETHS_PER_HALF_POINT));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        if (look.indented()) {
            var indent = paragraph.addNewInd();
            indent.setFirstLineChars(BigInteger.valueOf(INDENT_IN_HUNDREDTHS_OF_CHARACTER));
            indent.setFirstLine(BigInteger.valueOf((long) look.halfPoints() * TWO_CHARACTERS));
        }
        WordText.align(paragraph.addNewJc(), look.align());
        int level = level(look);
        if (level > 0) {
            paragraph.addNewKeepNext();
            paragraph.addNewKeepLines();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        } else if (look == TextStyle.BODY) {
            paragraph.addNewWidowControl();
        }
        CTRPr run = style.addNewRPr();
        fonts(run.addNewRFonts(), look.face());
        if (look.bold()) {
            run.addNewB();
        }
        if (look.tracking() != 0) {
            run.addNewSpacing().setVal(BigInteger.valueOf(look.tracking()));
        }
        run.addNewSz().setVal(BigInteger.valueOf(look.halfPoints()));
        run.addNewSzCs().setVal(BigInteger.valueOf(look.halfPoints()));
        return style;
    }

    /** The style of an entry of the table of contents: dots to the page number at the right edge. */
    private static CTStyle contents(int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(CONTENTS + level);
        style.addNewName().setVal("toc " + level);
        style.addNewBasedOn().setVal("Normal");
        CTPPrGeneral paragraph = style.addNewPPr();
        CTTabStop tab = paragraph.addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setLeader(STTabTlc.DOT);
        tab.setPos(WordSection.mm(PageSetup.OFFICIAL.width()));
        var spacing = paragraph.addNewSpacing();
        spacing.setLine(BigInteger.valueOf((long) TextStyle.CONTENTS.halfPoints() * PITCH_TWENTIETHS_PER_HALF_POINT));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        paragraph
                .addNewInd()
                .setLeft(
                        BigInteger.valueOf((level - 1L) * TextStyle.CONTENTS.halfPoints() * TWENTIETHS_PER_HALF_POINT));
        CTRPr run = style.addNewRPr();
        fonts(run.addNewRFonts(), TextStyle.CONTENTS.face());
        run.addNewSz().setVal(BigInteger.valueOf(TextStyle.CONTENTS.halfPoints()));
        return style;
    }

    private static String name(TextStyle look) {
        int level = level(look);
        return level > 0 ? "heading " + level : id(look);
    }

    /** The outline level of a style, 0 for one without. */
    static int level(TextStyle look) {
        return switch (look) {
            case HEADING_1 -> 1;
            case HEADING_2 -> 2;
            case HEADING_3 -> 3;
            default -> 0;
        };
    }
}
