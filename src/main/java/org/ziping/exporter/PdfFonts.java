package org.ziping.exporter;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.ziping.report.TextStyle;
import org.ziping.report.TypeFace;

/** The faces of one pdf and the fonts embedded in it, each from its first use. */
final class PdfFonts {

    private final PDDocument pdf;
    private final PdfFaces faces;
    private final Map<TrueTypeFont, PDType0Font> embedded = new IdentityHashMap<>();

    PdfFonts(PDDocument pdf, PdfFaces faces) {
        this.pdf = pdf;
        this.faces = faces;
    }

    /** The face of a type. */
    PdfFace face(TypeFace face) {
        return faces.of(face, false);
    }

    /** The face that a kind of text is set in. */
    PdfFace face(TextStyle style) {
        return faces.of(style.face(), style.bold());
    }

    PDType0Font of(PdfFace face) throws IOException {
        PDType0Font font = embedded.get(face.font());
        if (font == null) {
            font = PDType0Font.load(pdf, face.font(), true);
            embedded.put(face.font(), font);
        }
        return font;
    }
}
