package org.ziping.importer.grid;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
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
        return blocks;
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
