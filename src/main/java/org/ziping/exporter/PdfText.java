package org.ziping.exporter;

import java.io.IOException;
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

    private void set(String text, TextStyle style) throws IOException {
        PdfFace face = style.bold() || style.face().strong() ? PdfFace.BOLD : PdfFace.REGULAR;
        double size = style.halfPoints() / 2.0;
        double indent = style.indented() ? INDENT_EM : 0;
        LineBreaker breaker = new LineBreaker(face::width);
        for (String part : face.printable(text).split("\n", -1)) {
            List<String> lines = breaker.lines(part.strip(), canvas.width() / size, indent);
            for (int i = 0; i < lines.size(); i++) {
                line(lines.get(i), style, face, breaker.width(lines.get(i)), i == 0 ? indent * size : 0);
            }
        }
    }

    private void line(String line, TextStyle style, PdfFace face, double em, double indent) throws IOException {
        double size = style.halfPoints() / 2.0;
        double pitch = pitch(style);
        if (canvas.room() < pitch && !canvas.atTop()) {
            canvas.newPage();
        }
        double x = style.align() == Align.CENTER ? (canvas.width() - em * size) / 2 : indent;
        canvas.text(line, face, size, x, canvas.y() + pitch / 2 + BASE * size);
        canvas.moveDown(pitch);
    }

    private static double pitch(TextStyle style) {
        return style.halfPoints() / 2.0 * PITCH;
    }
}
