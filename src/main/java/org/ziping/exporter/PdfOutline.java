package org.ziping.exporter;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.ziping.report.Heading;

/** Where the headings of a pdf came to stand: for its bookmarks and its table of contents. */
final class PdfOutline {

    /**
     * A heading in its place.
     *
     * @param page counted from 1, @param top in points from the lower edge of the sheet
     */
    record Mark(Heading heading, int page, float top) {}

    private final List<Mark> marks = new ArrayList<>();

    void add(Heading heading, int page, float top) {
        marks.add(new Mark(heading, page, top));
    }

    /** In the order of the document. */
    List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** Where a click on a heading goes. */
    static PDPageXYZDestination destination(PDDocument pdf, Mark mark) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(pdf.getPage(mark.page() - 1));
        place.setTop((int) Math.ceil(mark.top()));
        return place;
    }

    /** Gives the pdf its bookmarks; a document of one heading or none needs none. */
    void bookmark(PDDocument pdf) {
        if (marks.size() < 2) {
            return;
        }
        PDDocumentOutline outline = new PDDocumentOutline();
        List<PDOutlineNode> open = new ArrayList<>(List.of(outline));
        for (Mark mark : marks) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(mark.heading().text());
            item.setDestination(destination(pdf, mark));
            int above = Math.min(mark.heading().level(), open.size()) - 1;
            open.get(above).addLast(item);
            while (open.size() > above + 1) {
                open.remove(open.size() - 1);
            }
            open.add(item);
        }
        outline.openNode();
        pdf.getDocumentCatalog().setDocumentOutline(outline);
    }
}
