package org.ziping.exporter;

import java.util.Arrays;
import org.ziping.report.Heading;
import org.ziping.report.LineBreaker;
import org.ziping.report.PageRun;
import org.ziping.report.Paragraph;
import org.ziping.report.Piece;
import org.ziping.report.Space;
import org.ziping.report.Table;
import org.ziping.report.TextStyle;

/** How close the rows of a docx stand: as usual, or closer where that saves a page for a few last lines. */
final class WordFit {

    private static final double CLOSE = 0.7;
    private static final double USED_OF_PAGE = 0.97;
    private static final double PITCH = 0.9;
    private static final double BELOW_TABLE = 6;
    private static final LineBreaker BREAKER = new LineBreaker(LineBreaker::usual);

    private WordFit() {}

    /** What of the least height of rows is kept on these pages. */
    static double leastRow(PageRun run) {
        double page = run.page().height() * PdfCanvas.POINTS_PER_MM * USED_OF_PAGE;
        return height(run, 1) > page && height(run, CLOSE) <= page ? CLOSE : 1;
    }

    private static double height(PageRun run, double leastRow) {
        double width = run.page().width() * PdfCanvas.POINTS_PER_MM;
        return run.pieces().stream()
                .mapToDouble(piece -> height(piece, width, leastRow))
                .sum();
    }

    private static double height(Piece piece, double width, double leastRow) {
        if (piece instanceof Table table) {
            return Arrays.stream(CellHeights.of(table, leastRow)).sum() + BELOW_TABLE;
        } else if (piece instanceof Heading heading) {
            return height(heading.text(), heading.style(), width);
        } else if (piece instanceof Paragraph paragraph) {
            return height(paragraph.text(), paragraph.style(), width);
        } else if (piece instanceof Space space) {
            return space.mm() * PdfCanvas.POINTS_PER_MM;
        }
        return 0;
    }

    private static double height(String text, TextStyle style, double width) {
        int lines = BREAKER.lines(text, 2 * width / style.halfPoints(), 0).size();
        return lines * style.halfPoints() * PITCH;
    }
}
