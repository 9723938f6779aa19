package org.ziping.exporter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ziping.form.Align;
import org.ziping.report.Heading;
import org.ziping.report.LineBreaker;
import org.ziping.report.Paragraph;
import org.ziping.report.TextStyle;

/** Sets headings and paragraphs on the pages of a pdf. */
final class PdfText {

    /** Line pitch of running text at 三号: 22 lines on a page of 225 mm (GB/T 9704-2012). */
    private static final double PITCH = 225 / 22.0 * PdfCanvas.POINTS_PER_MM / 16;

    private static final double BASE = 0.38;
    private static final double INDENT_EM = 2;
    private static final double TWENTIETHS = 20;

    private final PdfCanvas canvas;
    private final PdfOutline outline;

    PdfText(PdfCanvas canvas, PdfOutline outline) {
        this.canvas = canvas;
        this.outline = outline;
    }

    void heading(Heading heading) throws IOException {
        outline.add(heading, canvas.pages(), canvas.below(canvas.y()));
        set(heading.text(), heading.style());
    }

    void paragraph(Paragraph paragraph) throws IOException {
        set(paragraph.text(), paragraph.style());
    }

    /** What a paragraph takes in points. */
    double height(Paragraph paragraph) {
        return lines(paragraph.text(), paragraph.style()).size() * pitch(paragraph.style());
    }

    /** A line of a paragraph never stands alone on a page where the paragraph has more. */
    private void set(String text, TextStyle style) throws IOException {
        double pitch = pitch(style);
        List<Line> lines = lines(text, style);
        for (int i = 0; i < lines.size(); i++) {
            boolean first = lines.get(i).first();
            boolean followed = i + 1 < lines.size() && !lines.get(i + 1).first();
            boolean lastButOne =
                    followed && (i + 2 == lines.size() || lines.get(i + 2).first());
            double kept = followed && (first || lastButOne) ? 2 * pitch : pitch;
            if (canvas.room() < kept && !canvas.atTop()) {
                canvas.newPage();
            }
            line(lines.get(i), style, pitch);
        }
    }

    /** A line, how far it is indented in points, and whether a paragraph begins with it. */
    private record Line(String text, double indent, boolean first) {}

    private List<Line> lines(String text, TextStyle style) {
        double size = style.halfPoints() / 2.0;
        double indent = style.indented() ? INDENT_EM : 0;
        PdfFace face = canvas.fonts().face(style);
        LineBreaker breaker = new LineBreaker(c -> face.width(c) + tracking(style) / size);
        List<Line> all = new ArrayList<>();
        for (String part : face.printable(text).split("\n", -1)) {
            double in = indent * size;
            boolean first = true;
            for (String line : breaker.lines(part.strip(), canvas.width() / size, indent)) {
                all.add(new Line(line, in, first));
                in = 0;
                first = false;
            }
        }
        return all;
    }

    private void line(Line line, TextStyle style, double pitch) throws IOException {
        double size = style.halfPoints() / 2.0;
        PdfLine shown = new PdfLine(line.text(), canvas.fonts().face(style), size, tracking(style));
        double x = style.align() == Align.CENTER ? (canvas.width() - shown.width()) / 2 : line.indent();
        canvas.text(shown, x, canvas.y() + pitch / 2 + BASE * size);
        canvas.moveDown(pitch);
    }

    private static double tracking(TextStyle style) {
        return style.tracking() / TWENTIETHS;
    }

    /** From line to line in points. */
    static double pitch(TextStyle style) {
        return style.halfPoints() / 2.0 * PITCH;
    }
}
