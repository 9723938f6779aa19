package org.ziping.exporter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.ziping.report.Contents;
import org.ziping.report.Heading;
import org.ziping.report.PageRun;
import org.ziping.report.Paragraph;
import org.ziping.report.Piece;
import org.ziping.report.ReportDocument;
import org.ziping.report.Space;
import org.ziping.report.Table;
import org.ziping.report.TextStyle;

/** Writes a document as docx: a section for each run of pages, real heading styles, page number fields. */
public final class DocxWriter implements DocumentWriter {

    private final Instant created;

    /** A writer that dates its files {@code created}. */
    public DocxWriter(Instant created) {
        this.created = created;
    }

    @Override
    public void write(ReportDocument document, OutputStream out) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            WordStyles.define(word);
            WordText text = new WordText(word);
            for (Iterator<PageRun> runs = document.runs().iterator(); runs.hasNext(); ) {
                PageRun run = runs.next();
                List<Piece> pieces = run.pieces();
                WordTable.Room room =
                        new WordTable.Room(run.page().height() * PdfCanvas.POINTS_PER_MM, WordFit.leastRow(run));
                for (int i = 0; i < pieces.size(); i++) {
                    boolean last = i + 1 == pieces.size();
                    boolean continued = !last && pieces.get(i + 1) instanceof Table next && next.joined();
                    if (pieces.get(i) instanceof Contents contents) {
                        text.paragraph(new Paragraph(contents.title(), TextStyle.TABLE_TITLE));
                        new WordContents(word).add(document.headings(), PdfWriter.pages(document));
                    } else {
                        boolean kept = i >= run.closing() - 1 && !last;
                        put(word, text, pieces.get(i), new WordTable.Below(continued, kept), room);
                        separate(text, pieces.get(i), continued || last);
                        if (kept) {
                            text.keepWithNext();
                        }
                    }
                }
                WordSection.set(word, section(word, text, runs.hasNext()), run.page());
            }
            FileProperties.set(word.getProperties(), document, created);
            word.write(plain);
        }
        StableZip.copy(plain.toByteArray(), out);
    }

    /** The last section stands at the end of the body, an earlier one in the paragraph that closes it. */
    private static CTSectPr section(XWPFDocument word, WordText text, boolean more) {
        return more
                ? text.hairline().getCTP().getPPr().addNewSectPr()
                : word.getDocument().getBody().addNewSectPr();
    }

    /** A table that the next one continues leaves the line between them to that one. */
    private static void put(XWPFDocument word, WordText text, Piece piece, WordTable.Below below, WordTable.Room room) {
        if (piece instanceof Table table) {
            WordTable.add(word, table, below, room);
        } else if (piece instanceof Heading heading) {
            text.heading(heading);
        } else if (piece instanceof Paragraph paragraph) {
            text.paragraph(paragraph);
        } else if (piece instanceof Space space) {
            text.space(space);
        }
    }

    /** Something must stand between two tables, and the last thing of all be a paragraph. */
    private static void separate(WordText text, Piece piece, boolean closely) {
        if (!(piece instanceof Table)) {
            return;
        }
        if (closely) {
            text.hairline();
        } else {
            text.gap();
        }
    }
}
