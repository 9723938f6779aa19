package org.ziping.exporter;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces embedded in one pdf, each from its first use. */
final class PdfFonts {

    private final PDDocument pdf;
    private final Map<PdfFace, PDType0Font> embedded = new EnumMap<>(PdfFace.class);

    PdfFonts(PDDocument pdf) {
        this.pdf = pdf;
    }

    PDType0Font of(PdfFace face) throws IOException {
        PDType0Font font = embedded.get(face);
        if (font == null) {
            font = PDType0Font.load(pdf, face.font(), true);
            embedded.put(face, font);
        }
        return font;
    }
}
