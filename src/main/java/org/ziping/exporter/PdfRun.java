package org.ziping.exporter;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.ziping.report.Contents;
import org.ziping.report.Heading;
import org.ziping.report.PageRun;
import org.ziping.report.Paragraph;
import org.ziping.report.Piece;
import org.ziping.report.Space;
import org.ziping.report.Table;

/** Sets one run of pages, piece by piece, and keeps headings with what follows them. */
final class PdfRun {

    private static final int LINES_BELOW_HEADING = 2;
    private static final double BELOW_TABLE = 6;

    private final PdfCanvas canvas;
    private final PdfText text;
    private final PdfContents contents;
    private final List<Piece> pieces;
    private final int closing;
    private final PdfSpacing spacing;

    PdfRun(PdfCanvas canvas, PdfOutline outline, PdfContents contents, PageRun run) {
        this.canvas = canvas;
        this.contents = contents;
        pieces = run.pieces();
        closing = run.closing();
        text = new PdfText(canvas, outline);
        spacing = spacing();
    }

    void draw() throws IOException {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece instanceof Table table) {
                new PdfTable(canvas, table, spacing, tail(i + 1)).draw();
                if (i + 1 < pieces.size() && !(pieces.get(i + 1) instanceof Table)) {
                    canvas.moveDown(BELOW_TABLE);
                }
            } else if (piece instanceof Heading heading) {
                if (!canvas.atTop() && canvas.room() < kept(i)) {
                    canvas.newPage();
                }
                text.heading(heading);
            } else if (piece instanceof Paragraph paragraph) {
                text.paragraph(paragraph);
            } else if (piece instanceof Space space) {
                canvas.moveDown(space.mm() * PdfCanvas.POINTS_PER_MM);
            } else if (piece instanceof Contents here) {
                contents.set(canvas, text, here);
            }
        }
    }

    /** The notes and lines that end a run below its last table. */
    private double tail(int from) {
        if (from != closing || from == pieces.size()) {
            return 0;
        }
        return BELOW_TABLE
                + pieces.subList(from, pieces.size()).stream()
                        .mapToDouble(line -> text.height((Paragraph) line))
                        .sum();
    }

    /** What must stand on the page of a heading: it, the headings after it, and the beginning of what they head. */
    private double kept(int at) {
        double height = 0;
        for (int i = at; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece instanceof Heading heading) {
                height += height(heading);
            } else if (piece instanceof Table table) {
                return height + new PdfTable(canvas, table, spacing, tail(i + 1)).beginning();
            } else if (piece instanceof Paragraph paragraph) {
                return height
                        + Math.min(text.height(paragraph), LINES_BELOW_HEADING * PdfText.pitch(paragraph.style()));
            } else {
                return height;
            }
        }
        return height;
    }

    /** The widest spacing that brings everything onto one page; the usual one where none does. */
    private PdfSpacing spacing() {
        return Arrays.stream(PdfSpacing.values())
                .filter(s -> height(s) <= canvas.height())
                .findFirst()
                .orElse(PdfSpacing.NORMAL);
    }

    private double height(PdfSpacing tables) {
        double height = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Table table) {
                height += new PdfTable(canvas, table, tables).height() + BELOW_TABLE;
            } else if (piece instanceof Paragraph paragraph) {
                height += text.height(paragraph);
            } else if (piece instanceof Heading heading) {
                height += height(heading);
            } else if (piece instanceof Space space) {
                height += space.mm() * PdfCanvas.POINTS_PER_MM;
            }
        }
        return height;
    }

    private double height(Heading heading) {
        return text.height(new Paragraph(heading.text(), heading.style()));
    }
}
