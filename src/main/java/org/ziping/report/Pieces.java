package org.ziping.report;

import java.util.ArrayList;
import java.util.List;
import org.ziping.form.HeaderBlock;
import org.ziping.form.HeaderCell;
import org.ziping.form.Layout;

/** Collects what stands on pages, the placeholders of texts replaced. */
final class Pieces {

    private static final String COLON = "：";
    private static final String GAP = "\u3000\u3000";

    private static final LineBreaker BREAKER = new LineBreaker(LineBreaker::usual);

    private final Fields fields;
    private final List<Piece> all = new ArrayList<>();

    Pieces(Fields fields) {
        this.fields = fields;
    }

    List<Piece> all() {
        return List.copyOf(all);
    }

    void add(Piece piece) {
        all.add(piece);
    }

    /** Mark, title and subtitle of a layout. */
    void top(Layout layout, TextStyle title) {
        paragraph(layout.mark(), TextStyle.MARK);
        paragraph(layout.title(), title);
        paragraph(layout.subtitle(), TextStyle.SUBTITLE);
    }

    /** The same, the title in the outline of the document. */
    void top(Layout layout, int level, TextStyle title) {
        paragraph(layout.mark(), TextStyle.MARK);
        all.add(new Heading(level, fields.expand(layout.title()).replace("\n", " "), title));
        paragraph(layout.subtitle(), TextStyle.SUBTITLE);
    }

    /** A text unless it is blank. */
    void paragraph(String text, TextStyle style) {
        if (!text.isBlank()) {
            all.add(new Paragraph(fields.expand(text), style));
        }
    }

    /** A header that is not boxed: a line for each row. */
    void lines(HeaderBlock header, TableFrame frame) {
        header.rows().forEach(row -> line(row, frame));
    }

    /** Labels and values in a line, below each other where it is too short; what is unknown leaves room for the pen. */
    void line(List<HeaderCell> cells, TableFrame frame) {
        List<String> parts = cells.stream()
                .map(c -> fields.expand(c.label())
                        + COLON
                        + (fields.of(c.field()).isBlank() ? GAP + GAP : fields.of(c.field())))
                .toList();
        String line = String.join(GAP, parts);
        boolean fits = BREAKER.width(line) <= frame.characters(TextStyle.LINE);
        (fits ? List.of(line) : parts).forEach(text -> all.add(new Paragraph(text, TextStyle.LINE)));
    }

    /** A table; directly below another it continues that one. */
    void table(Table table) {
        boolean joined = !all.isEmpty() && all.get(all.size() - 1) instanceof Table;
        all.add(joined ? table.joinedOn() : table);
    }
}
