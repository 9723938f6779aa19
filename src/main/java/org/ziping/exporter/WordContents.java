package org.ziping.exporter;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.ziping.report.Heading;

/**
 * The table of contents of a docx: a field that Word can update, its entries filled in beforehand so that it
 * shows at once.
 */
final class WordContents {

    private static final String FIELD = " TOC \\o \"1-3\" \\h \\z \\u ";

    private final XWPFDocument word;

    WordContents(XWPFDocument word) {
        this.word = word;
    }

    /** Entries for these headings, on these pages. */
    void add(List<Heading> headings, List<Integer> pages) {
        for (int i = 0; i < headings.size(); i++) {
            CTP p = word.createParagraph().getCTP();
            p.addNewPPr()
                    .addNewPStyle()
                    .setVal(WordStyles.CONTENTS + headings.get(i).level());
            if (i == 0) {
                character(p.addNewR(), STFldCharType.BEGIN);
                instruction(p.addNewR(), FIELD);
                character(p.addNewR(), STFldCharType.SEPARATE);
            }
            entry(p.addNewHyperlink(), headings.get(i).text(), i + 1, pages.get(i));
            if (i == headings.size() - 1) {
                character(p.addNewR(), STFldCharType.END);
            }
        }
    }

    private static void entry(CTHyperlink link, String title, int heading, int page) {
        link.setAnchor(WordText.bookmark(heading));
        link.setHistory(true);
        text(link.addNewR(), title);
        link.addNewR().addNewTab();
        character(link.addNewR(), STFldCharType.BEGIN);
        instruction(link.addNewR(), " PAGEREF " + WordText.bookmark(heading) + " \\h ");
        character(link.addNewR(), STFldCharType.SEPARATE);
        text(link.addNewR(), String.valueOf(page));
        character(link.addNewR(), STFldCharType.END);
    }

    private static void character(CTR run, STFldCharType.Enum type) {
        run.addNewFldChar().setFldCharType(type);
    }

    private static void instruction(CTR run, String instruction) {
        set(run.addNewInstrText(), instruction);
    }

    private static void text(CTR run, String text) {
        set(run.addNewT(), SheetText.of(text));
    }

    private static void set(CTText element, String text) {
        element.setStringValue(text);
        element.setSpace(SpaceAttribute.Space.PRESERVE);
    }
}
