package org.ziping.importer.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ziping.base.Messages;

/**
 * Reads an OpenDocument workbook or text, as LibreOffice and some WPS offices keep them: sheets, or paragraphs and
 * tables in reading order. What was deleted with changes recorded does not count.
 */
final class OdfReader {

    private static final Messages MESSAGES = Messages.of(OdfReader.class);
    private final ReadLimits limits;
    private final Cancellation cancellation;
    private final List<Block> blocks = new ArrayList<>();
    private final List<TextLine> notes = new ArrayList<>();
    private final Set<String> hiddenTables = new HashSet<>();
    private String style = "";
    private boolean workbook;
    private int tables;
    private int paragraphs;
    private int cells;
    private int depth;

    OdfReader(ReadLimits limits, Cancellation cancellation) {
        this.limits = limits;
        this.cancellation = cancellation;
    }

    /** Whether the manifest says that a password protects the parts. */
    static boolean encrypted(ZipParts parts) throws IOException {
        try (InputStream manifest = parts.part("META-INF/manifest.xml").orElse(InputStream.nullInputStream())) {
            return new String(manifest.readAllBytes(), StandardCharsets.UTF_8).contains("encryption-data");
        }
    }

    SourceDocument read(String name, InputStream content) throws XMLStreamException {
        XMLStreamReader reader = Xml.open(content);
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "style" -> style = Xml.attribute(reader, "name").orElse("");
                case "table-properties" -> {
                    if (Xml.attribute(reader, "display").filter("false"::equals).isPresent()) {
                        hiddenTables.add(style);
                    }
                }
                case "spreadsheet" -> {
                    workbook = true;
                    story(reader, blocks);
                }
                case "text" -> story(reader, blocks);
                default -> {}
            }
        }
        blocks.addAll(notes);
        return new SourceDocument(name, workbook ? FileKind.ODS : FileKind.ODT, blocks);
    }

    /** Reads what stands in a body, a section, a list or a text box, up to the end of that element. */
    private void story(XMLStreamReader reader, List<Block> into) throws XMLStreamException {
        deeper();
        Xml.children(reader, name -> {
            switch (name) {
                case "p", "h" -> paragraph(reader, into);
                case "table" -> table(reader, into);
                case "section", "list", "list-item", "list-header", "frame", "text-box", "custom-shape", "a", "g" ->
                    story(reader, into);
                default -> Xml.skip(reader);
            }
        });
        depth--;
    }

    private void paragraph(XMLStreamReader reader, List<Block> into) throws XMLStreamException {
        int level = reader.getLocalName().equals("h") ? Xml.integer(reader, "outline-level", 1) : 0;
        List<Block> boxes = new ArrayList<>();
        String text = words(reader, boxes).strip();
        if (!text.isEmpty()) {
            paragraphs++;
            if (++cells > limits.cells()) {
                throw new LimitExceededException("paragraphs");
            }
            into.add(new TextLine(MESSAGES.text("place.paragraph", paragraphs), text, Math.min(level, 9)));
        }
        into.addAll(boxes);
    }

    /** The text of a paragraph; what floats in it comes behind it, notes come behind everything. */
    private String words(XMLStreamReader reader, List<Block> boxes) throws XMLStreamException {
        deeper();
        StringBuilder text = new StringBuilder();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.CHARACTERS) {
                text.append(reader.getText().replaceAll("[ \\t\\r\\n]+", " "));
            } else if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "s" -> {
                        text.append(" ".repeat(Math.min(Math.max(Xml.integer(reader, "c", 1), 1), 1000)));
                        Xml.skip(reader);
                    }
                    case "tab" -> {
                        text.append('\t');
                        Xml.skip(reader);
                    }
                    case "line-break" -> {
                        text.append('\n');
                        Xml.skip(reader);
                    }
                    case "note" -> note(reader, "footnote");
                    case "annotation" -> note(reader, "comment");
                    case "frame", "text-box", "custom-shape", "g" -> story(reader, boxes);
                    case "ruby-text", "tracked-changes" -> Xml.skip(reader);
                    default -> text.append(words(reader, boxes));
                }
            }
        }
        depth--;
        return text.toString();
    }

    private void note(XMLStreamReader reader, String kind) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int open = 1; open > 0; ) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "note-citation", "creator", "date", "date-string" -> Xml.skip(reader);
                    default -> open++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text.append(reader.getText());
            }
        }
        String words = text.toString().strip().replaceAll("\\s+", " ");
        if (!words.isEmpty()) {
            notes.add(new TextLine(MESSAGES.text("place." + kind, notes.size() + 1), words, TextLine.NOTE));
        }
    }

    private void table(XMLStreamReader reader, List<Block> into) throws XMLStreamException {
        deeper();
        cancellation.check();
        tables++;
        String name = Xml.attribute(reader, "name").orElse("?");
        boolean hidden =
                hiddenTables.contains(Xml.attribute(reader, "style-name").orElse(""));
        String place = workbook ? MESSAGES.text("place.sheet", name) : MESSAGES.text("place.table", tables);
        OdfTable table = new OdfTable(new TextGrid.Builder(place, hidden), limits, !workbook);
        List<Block> inner = new ArrayList<>();
        rows(reader, table, inner);
        into.add(table.build());
        into.addAll(inner);
        depth--;
    }

    private void rows(XMLStreamReader reader, OdfTable table, List<Block> inner) throws XMLStreamException {
        Xml.children(reader, name -> {
            switch (name) {
                case "table-column" -> {
                    table.column(reader);
                    Xml.skip(reader);
                }
                case "table-row" -> {
                    cancellation.check();
                    table.startRow(reader);
                    cells(reader, table, inner);
                    table.endRow();
                }
                case "table-columns",
                        "table-column-group",
                        "table-header-columns",
                        "table-header-rows",
                        "table-rows",
                        "table-row-group" -> {
                    deeper();
                    rows(reader, table, inner);
                    depth--;
                }
                default -> Xml.skip(reader);
            }
        });
    }

    private void cells(XMLStreamReader reader, OdfTable table, List<Block> inner) throws XMLStreamException {
        Xml.children(reader, name -> {
            switch (name) {
                case "table-cell" -> {
                    OdfTable.Cell cell = table.startCell(reader);
                    table.endCell(cell, content(reader, inner));
                }
                case "covered-table-cell" -> {
                    table.covered(reader);
                    Xml.skip(reader);
                }
                default -> Xml.skip(reader);
            }
        });
    }

    /** The lines of a cell; a table inside it becomes a table of its own behind this one. */
    private String content(XMLStreamReader reader, List<Block> inner) throws XMLStreamException {
        List<Block> content = new ArrayList<>();
        deeper();
        Xml.children(reader, name -> {
            switch (name) {
                case "p", "h" -> paragraph(reader, content);
                case "list", "list-item", "section" -> story(reader, content);
                case "table" -> table(reader, content);
                case "annotation" -> note(reader, "comment");
                default -> Xml.skip(reader);
            }
        });
        depth--;
        CellContent parted = CellContent.of(content, inner);
        paragraphs -= parted.paragraphs();
        return parted.text();
    }

    private void deeper() {
        depth++;
        if (depth > limits.depth()) {
            throw new LimitExceededException("depth");
        }
    }
}
