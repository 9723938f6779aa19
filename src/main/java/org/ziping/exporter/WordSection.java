package org.ziping.exporter;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.ziping.form.Orientation;
import org.ziping.report.PageSetup;
import org.ziping.report.TypeFace;

/** Page size, margins and page numbers of one section of a docx. */
final class WordSection {

    private static final double TWENTIETHS_PER_MM = 1440 / 25.4;
    private static final int NUMBER_BELOW_MM = 7;
    private static final int NUMBER_TWENTIETHS = 280;
    private static final int NUMBER_POINTS = 14;
    private static final int MARK_POINTS = 9;
    private static final int MARK_TWENTIETHS = 240;

    private WordSection() {}

    static void set(XWPFDocument word, CTSectPr section, PageSetup page) {
        CTPageSz size = section.addNewPgSz();
        size.setW(mm(page.sheetWidth()));
        size.setH(mm(page.sheetHeight()));
        if (page.orientation() == Orientation.LANDSCAPE) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(mm(page.top()));
        margins.setRight(mm(page.right()));
        margins.setBottom(mm(page.bottom()));
        margins.setLeft(mm(page.left()));
        margins.setHeader(mm(page.top() / 2));
        int below = page.marked() ? NUMBER_TWENTIETHS + MARK_TWENTIETHS : NUMBER_TWENTIETHS;
        margins.setFooter(mm(page.bottom() - NUMBER_BELOW_MM).subtract(BigInteger.valueOf(below)));
        margins.setGutter(BigInteger.ZERO);
        XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(word, section);
        switch (page.numbers()) {
            case NONE -> {}
            case CENTER -> {
                mark(
                        number(policy, HeaderFooterType.DEFAULT, ParagraphAlignment.CENTER),
                        page,
                        ParagraphAlignment.RIGHT);
                mark(number(policy, HeaderFooterType.EVEN, ParagraphAlignment.CENTER), page, ParagraphAlignment.RIGHT);
            }
            case OUTER -> {
                word.setEvenAndOddHeadings(true);
                mark(number(policy, HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT), page, ParagraphAlignment.LEFT);
                mark(number(policy, HeaderFooterType.EVEN, ParagraphAlignment.LEFT), page, ParagraphAlignment.RIGHT);
            }
        }
    }

    /** — 1 — in 宋体 四号, one character in from the edge. */
    private static XWPFFooter number(XWPFHeaderFooterPolicy policy, HeaderFooterType pages, ParagraphAlignment align) {
        XWPFFooter footer = policy.createFooter(
                pages == HeaderFooterType.EVEN ? XWPFHeaderFooterPolicy.EVEN : XWPFHeaderFooterPolicy.DEFAULT);
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setAlignment(align);
        if (align != ParagraphAlignment.CENTER) {
            paragraph.setIndentationLeft(NUMBER_TWENTIETHS);
            paragraph.setIndentationRight(NUMBER_TWENTIETHS);
        }
        set(paragraph.createRun(), "— ");
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        XWPFRun field = new XWPFRun(paragraph.getCTP().getFldSimpleArray(0).addNewR(), (IRunBody) paragraph);
        set(field, "1");
        set(paragraph.createRun(), " —");
        return footer;
    }

    /** Small words below the number, at the other side. */
    private static void mark(XWPFFooter footer, PageSetup page, ParagraphAlignment align) {
        if (page.marked()) {
            XWPFParagraph paragraph = footer.createParagraph();
            paragraph.setAlignment(align);
            paragraph.setIndentationLeft(NUMBER_TWENTIETHS);
            paragraph.setIndentationRight(NUMBER_TWENTIETHS);
            XWPFRun run = paragraph.createRun();
            set(run, page.mark());
            run.setFontSize(MARK_POINTS);
        }
    }

    private static void set(XWPFRun run, String text) {
        run.setText(text);
        run.setFontSize(NUMBER_POINTS);
        WordStyles.fonts(run.getCTR().getRPr().addNewRFonts(), TypeFace.SONGTI);
    }

    static BigInteger mm(double mm) {
        return BigInteger.valueOf(Math.round(mm * TWENTIETHS_PER_MM));
    }
}
