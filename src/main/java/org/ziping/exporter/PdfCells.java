package org.ziping.exporter;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.ziping.report.Cell;
import org.ziping.report.LineBreaker;
import org.ziping.report.Table;
import org.ziping.report.TypeFace;

/** Measures and draws the cells of one table. */
final class PdfCells {

    private static final double BASE = 0.38;
    private static final double PADDING_X = 3;
    private static final double TOLERANCE = 0.5;

    /** The text has been shown as a whole and is shown again wherever it fits. */
    private static final int WHOLE = -1;

    private final PdfCanvas canvas;
    private final PdfSpacing spacing;
    private final double size;
    private final boolean ruled;
    private final double[] left;
    private final Map<Cell, List<String>> lines = new IdentityHashMap<>();

    PdfCells(PdfCanvas canvas, Table table, PdfSpacing spacing) {
        this.canvas = canvas;
        this.spacing = spacing;
        size = table.halfPoints() / 2.0;
        ruled = table.ruled();
        left = new double[table.widths().size() + 1];
        double total = table.widths().stream().mapToInt(w -> w).sum();
        double scale = Math.min(canvas.width() / total, PdfCanvas.POINTS_PER_MM / 10);
        for (int c = 1; c < left.length; c++) {
            left[c] = left[c - 1] + table.widths().get(c - 1) * scale;
        }
    }

    /** What a cell's text needs in points. */
    double height(Cell cell) {
        return lines(cell).size() * size * spacing.line() + 2 * spacing.padding();
    }

    /** What whole lines fill of a cell so high: the rest of its text needs that much less. */
    double lines(double height) {
        return fit(height) * size * spacing.line();
    }

    private int fit(double height) {
        return (int) Math.floor((height - 2 * spacing.padding() + TOLERANCE) / (size * spacing.line()));
    }

    /**
     * Draws a cell, or the part of it on this page. Text that fits is shown whole on every page; text that
     * does not goes on from line {@code drawn}. Returns how many lines are drawn by now, or {@link #WHOLE}.
     */
    int draw(Cell cell, double top, double height, int drawn, boolean ends) throws IOException {
        double x = left[cell.column()];
        double width = left[cell.column() + cell.colSpan()] - x;
        if (ruled) {
            canvas.box(x, top, width, height);
        }
        List<String> all = lines(cell);
        int fit = fit(height);
        boolean fits = fit >= all.size();
        if (drawn == WHOLE || (drawn == 0 && fits)) {
            write(cell, fits ? all : List.of(), x, top, width, height);
            return WHOLE;
        }
        int to = ends ? all.size() : Math.min(all.size(), drawn + Math.max(fit, 0));
        write(cell, all.subList(drawn, to), x, top, width, height);
        return to;
    }

    private void write(Cell cell, List<String> here, double x, double top, double width, double height)
            throws IOException {
        double free = height - here.size() * size * spacing.line();
        double above = cell.low() ? free - size * spacing.line() / 2 : free / 2;
        double base = top + above + size * spacing.line() / 2 + BASE * size;
        for (String line : here) {
            PdfLine shown = new PdfLine(line, face(cell), size, 0);
            double beside = width - shown.width();
            double indent = switch (cell.align()) {
                case LEFT -> PADDING_X;
                case CENTER -> beside / 2;
                case RIGHT -> beside - PADDING_X;
            };
            canvas.text(shown, x + indent, base);
            base += size * spacing.line();
        }
    }

    private List<String> lines(Cell cell) {
        return lines.computeIfAbsent(cell, c -> {
            double width = left[c.column() + c.colSpan()] - left[c.column()] - 2 * PADDING_X;
            PdfFace face = face(c);
            return new LineBreaker(face::width).lines(face.printable(c.text()).strip(), width / size, 0);
        });
    }

    private PdfFace face(Cell cell) {
        return canvas.fonts().face(cell.bold() ? TypeFace.HEITI : TypeFace.FANGSONG);
    }
}
