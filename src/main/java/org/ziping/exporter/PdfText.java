package org.ziping.exporter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ziping.form.Align;
import org.ziping.report.Heading;
import org.ziping.report.Paragraph;
import org.ziping.report.TextStyle;

/** Sets headings and paragraphs on the pages of a pdf. */
final class PdfText {

    /** Line pitch of running text at 三号: 22 lines on a page of 225 mm (GB/T 9704-2012). */
    private static final double PITCH = 225 / 22.0 * PdfCanvas.POINTS_PER_MM / 16;

    private static final double BASE = 0.38;
    private static final double INDENT_EM = 2;
    private static final int LINES_WITH_HEADING = 3;

    private final PdfCanvas canvas;

    PdfText(PdfCanvas canvas) {
        this.canvas = canvas;
    }

    /** Keeps a heading on the page of what follows it. */
    void heading(Heading heading) throws IOException {
        if (canvas.room() < LINES_WITH_HEADING * pitch(heading.style())) {
            canvas.newPage();
        }
        set(heading.text(), heading.style());
    }

    void paragraph(Paragraph paragraph) throws IOException {
        set(paragraph.text(), paragraph.style());
    }

    /** What a paragraph takes in points. */
    double height(Paragraph paragraph) {
        return lines(paragraph.text(), paragraph.style()).size() * pitch(paragraph.style());
    }

    private void set(String text, TextStyle style) throws IOException {
        for (Line line : lines(text, style)) {
            line(line.text(), style, line.indent());
        }
    }

    /** A line and how far it is indented in points. */
    private record Line(String text, double indent) {}

    private List<Line> lines(String text, TextStyle style) {
        double size = style.halfPoints() / 2.0;
        double indent = style.indented() ? INDENT_EM : 0;
        LineBreaker breaker = new LineBreaker(face(style)::width);
        List<Line> all = new ArrayList<>();
        for (String part : face(style).printable(text).split("\n", -1)) {
            double in = indent * size;
            for (String line : breaker.lines(part.strip(), canvas.width() / size, indent)) {
                all.add(new Line(line, in));
                in = 0;
            }
        }
        return all;
    }

    private static PdfFace face(TextStyle style) {
        return style.bold() || style.face().strong() ? PdfFace.BOLD : PdfFace.REGULAR;
    }

    private void line(String line, TextStyle style, double indent) throws IOException {
        double size = style.halfPoints() / 2.0;
        double pitch = pitch(style);
        if (canvas.room() < pitch && !canvas.atTop()) {
            canvas.newPage();
        }
        double x = style.align() == Align.CENTER ? (canvas.width() - face(style).width(line, size)) / 2 : indent;
        canvas.text(line, face(style), size, x, canvas.y() + pitch / 2 + BASE * size);
        canvas.moveDown(pitch);
    }

    private static double pitch(TextStyle style) {
        return style.halfPoints() / 2.0 * PITCH;
    }
}
