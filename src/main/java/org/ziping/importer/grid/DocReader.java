package org.ziping.importer.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.ziping.base.Messages;

/** Reads paragraphs and tables of a binary text document in reading order. */
final class DocReader {

    private static final Messages MESSAGES = Messages.of(DocReader.class);
    private static final int BODY_TEXT = 9;
    private final Cancellation cancellation;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;
    private int paragraphs;

    DocReader(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    List<Block> read(HWPFDocument document) {
        Range range = document.getRange();
        for (int i = 0; i < range.numParagraphs(); i++) {
            cancellation.check();
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                tables++;
                blocks.add(new DocTable(MESSAGES.text("place.table", tables)).read(table));
                while (i + 1 < range.numParagraphs()
                        && range.getParagraph(i + 1).getStartOffset() < table.getEndOffset()) {
                    i++;
                }
            } else {
                line(paragraph);
            }
        }
        blocks.addAll(beside(document, SubdocumentType.TEXTBOX, HWPFDocument::getMainTextboxRange, "shape"));
        blocks.addAll(beside(document, SubdocumentType.FOOTNOTE, HWPFDocument::getFootnoteRange, "footnote"));
        blocks.addAll(beside(document, SubdocumentType.ENDNOTE, HWPFDocument::getEndnoteRange, "endnote"));
        blocks.addAll(beside(document, SubdocumentType.ANNOTATION, HWPFDocument::getCommentsRange, "comment"));
        blocks.addAll(BesideTexts.once(
                beside(document, SubdocumentType.HEADER, HWPFDocument::getHeaderStoryRange, "margin")));
        return blocks;
    }

    /** Notes, comments, text boxes and margins, of which the file does not say where they stand; one line a paragraph. */
    private static List<TextLine> beside(
            HWPFDocument document, SubdocumentType type, Function<HWPFDocument, Range> range, String place) {
        if (document.getFileInformationBlock().getSubdocumentTextStreamLength(type) <= 0) {
            return List.of();
        }
        List<TextLine> lines = new ArrayList<>();
        try {
            Range words = range.apply(document);
            for (int i = 0; i < words.numParagraphs(); i++) {
                BesideTexts.add(lines, visible(words.getParagraph(i)), place);
            }
        } catch (RuntimeException e) {
            // A damaged note must not cost the tables; that it is there is said.
            BesideTexts.add(lines, BesideTexts.unreadable(), place);
        }
        return lines;
    }

    private void line(Paragraph paragraph) {
        String text = visible(paragraph);
        if (!text.isEmpty()) {
            paragraphs++;
            int outline = paragraph.getLvl();
            int level = outline >= 0 && outline < BODY_TEXT ? outline + 1 : 0;
            blocks.add(new TextLine(MESSAGES.text("place.paragraph", paragraphs), text, level));
        }
    }

    /** The text of a range without field codes, deleted runs, cell marks and control characters. */
    static String visible(Range range) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < range.numCharacterRuns(); i++) {
            var run = range.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                text.append(run.text());
            }
        }
        return Range.stripFields(text.toString())
                .replace('\r', '\n')
                .replace('\u000b', '\n')
                .replaceAll("[\\x00-\\x08\\x0c\\x0e-\\x1f]", "")
                .strip();
    }
}
