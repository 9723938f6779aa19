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
            all.add(new Paragraph(fields.expand(text).replaceAll("^\\n+|\\n+$", ""), style));
        }
    }

    /** A header that is not boxed: a line for each row. */
    void lines(HeaderBlock header, TableFrame frame) {
        header.rows().forEach(row -> line(row, frame));
    }

    /** Labels and values in a line, in more of them alike where one is too short; what is unknown leaves room for the pen. */
    void line(List<HeaderCell> cells, TableFrame frame) {
        List<String> parts = cells.stream()
                .map(c -> fields.expand(c.label())
                        + COLON
                        + (fields.of(c.field()).isBlank() ? GAP + GAP : fields.of(c.field())))
                .toList();
        int room = frame.characters(TextStyle.LINE);
        int each = parts.size();
        while (each > 1 && widest(parts, each) > room) {
            each--;
        }
        int lines = (parts.size() + each - 1) / Math.max(1, each);
        int even = lines == 0 ? 1 : (parts.size() + lines - 1) / lines;
        for (int from = 0; from < parts.size(); from += even) {
            all.add(new Paragraph(joined(parts, from, even), TextStyle.LINE));
        }
    }

    /** The width of the widest line when so many parts stand in each. */
    private static double widest(List<String> parts, int each) {
        double widest = 0;
        for (int from = 0; from < parts.size(); from += each) {
            widest = Math.max(widest, BREAKER.width(joined(parts, from, each)));
        }
        return widest;
    }

    private static String joined(List<String> parts, int from, int count) {
        return String.join(GAP, parts.subList(from, Math.min(parts.size(), from + count)));
    }

    /** A table; directly below another it continues that one. */
    void table(Table table) {
        boolean joined = !all.isEmpty() && all.get(all.size() - 1) instanceof Table;
        all.add(joined ? table.joinedOn() : table);
    }
}
