package org.ziping.exporter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.ziping.report.Contents;
import org.ziping.report.Heading;
import org.ziping.report.LineBreaker;
import org.ziping.report.Paragraph;
import org.ziping.report.TextStyle;

/** The table of contents of a pdf: entries are set at once, their pages when the whole document stands. */
final class PdfContents {

    private static final double PITCH = 1.9;
    private static final double BASE = 0.38;
    private static final double NUMBER_EM = 3;
    private static final String DOT = ".";
    private static final double DOT_EM = 0.45;

    private final List<Heading> headings;
    private final List<Entry> entries = new ArrayList<>();

    /** An entry waiting for its page: where its dots begin and its number ends, on the sheet. */
    private record Entry(int page, float left, float right, float base) {}

    PdfContents(List<Heading> headings) {
        this.headings = headings;
    }

    /** Sets title and entries. */
    void set(PdfCanvas canvas, PdfText text, Contents contents) throws IOException {
        text.paragraph(new Paragraph(contents.title(), TextStyle.TABLE_TITLE));
        double size = size();
        PdfFace face = canvas.fonts().face(TextStyle.CONTENTS);
        for (Heading heading : headings) {
            double indent = (heading.level() - 1) * size;
            double width = canvas.width() - indent - NUMBER_EM * size;
            List<String> lines = new LineBreaker(face::width).lines(face.printable(heading.text()), width / size, 0);
            if (canvas.room() < lines.size() * size * PITCH && !canvas.atTop()) {
                canvas.newPage();
            }
            for (String line : lines) {
                PdfLine shown = new PdfLine(line, face, size, 0);
                double base = canvas.y() + size * PITCH / 2 + BASE * size;
                canvas.text(shown, indent, base);
                canvas.moveDown(size * PITCH);
                if (line.equals(lines.get(lines.size() - 1))) {
                    entries.add(new Entry(
                            canvas.pages(),
                            canvas.left(indent + shown.width()),
                            canvas.left(canvas.width()),
                            canvas.below(base)));
                }
            }
        }
    }

    /** Writes the pages, now that they are known, and makes each entry a link. */
    void fill(PDDocument pdf, PdfFonts fonts, List<PdfOutline.Mark> marks) throws IOException {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            PdfOutline.Mark mark = marks.get(i);
            PDPage sheet = pdf.getPage(entry.page() - 1);
            try (PDPageContentStream stream =
                    new PDPageContentStream(pdf, sheet, PDPageContentStream.AppendMode.APPEND, true, true)) {
                number(stream, fonts, entry, String.valueOf(mark.page()));
            }
            link(pdf, sheet, entry, mark);
        }
    }

    private static void number(PDPageContentStream stream, PdfFonts fonts, Entry entry, String page)
            throws IOException {
        PdfLine number = new PdfLine(page, fonts.face(TextStyle.CONTENTS), size(), 0);
        float at = (float) (entry.right() - number.width());
        number.write(stream, fonts, at, entry.base());
        double step = DOT_EM * size();
        double first = entry.left() + step;
        int count = (int) Math.floor((at - step - first) / step);
        if (count > 0) {
            double dot = number.face().width(DOT, size());
            float from = (float) (at - step / 2 - count * step);
            new PdfLine(DOT.repeat(count), number.face(), size(), step - dot).write(stream, fonts, from, entry.base());
        }
    }

    private static void link(PDDocument pdf, PDPage sheet, Entry entry, PdfOutline.Mark mark) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        link.setRectangle(new PDRectangle(
                sheet.getMediaBox().getWidth() - entry.right(),
                entry.base() - (float) size() / 2,
                2 * entry.right() - sheet.getMediaBox().getWidth(),
                (float) (size() * PITCH)));
        PDActionGoTo go = new PDActionGoTo();
        go.setDestination(PdfOutline.destination(pdf, mark));
        link.setAction(go);
        sheet.getAnnotations().add(link);
    }

    private static double size() {
        return TextStyle.CONTENTS.halfPoints() / 2.0;
    }
}
