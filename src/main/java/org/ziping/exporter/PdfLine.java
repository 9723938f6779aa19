package org.ziping.exporter;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * A line of printable text in one face.
 *
 * @param tracking points added after each character
 */
record PdfLine(String text, PdfFace face, double size, double tracking) {

    private static final double STROKE = 0.03;

    /** Its width in points. */
    double width() {
        return face.width(text, size) + tracking * text.codePointCount(0, text.length());
    }

    /** Writes it from (x, y) on the sheet; what the face lacks in the face behind it. */
    void write(PDPageContentStream stream, PdfFonts fonts, float x, float y) throws IOException {
        stream.beginText();
        stream.newLineAtOffset(x, y);
        stream.setCharacterSpacing((float) tracking);
        int[] points = text.codePoints().toArray();
        for (int from = 0; from < points.length; ) {
            PdfFace here = face.of(points[from]);
            int to = from + 1;
            while (to < points.length && face.of(points[to]) == here) {
                to++;
            }
            stream.setFont(fonts.of(here), (float) size);
            stream.setRenderingMode(here.emboldened() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
            if (here.emboldened()) {
                stream.setLineWidth((float) (size * STROKE));
            }
            stream.showText(new String(points, from, to - from));
            from = to;
        }
        stream.endText();
        if (face.emboldened()) {
            stream.setLineWidth(PdfCanvas.HAIRLINE);
        }
    }
}
