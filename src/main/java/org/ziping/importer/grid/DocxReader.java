package org.ziping.importer.grid;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ziping.base.Messages;

/**
 * Reads paragraphs and tables of an Office Open XML text document in reading order. Content controls and insertions
 * count as text, deletions do not; a table inside a cell becomes a table of its own after the outer one.
 */
final class DocxReader {

    private static final Messages MESSAGES = Messages.of(DocxReader.class);
    private final ReadLimits limits;
    private final Cancellation cancellation;
    private final List<Block> blocks = new ArrayList<>();
    private DocxStyles styles = new DocxStyles();
    private int tables;
    private int paragraphs;
    private int notes;
    private int cells;
    private int depth;

    DocxReader(ReadLimits limits, Cancellation cancellation) {
        this.limits = limits;
        this.cancellation = cancellation;
    }

    List<Block> read(ZipParts parts, String documentPath) throws IOException, XMLStreamException {
        String folder = documentPath.substring(0, documentPath.lastIndexOf('/') + 1);
        Optional<InputStream> stylesPart = parts.part(folder + "styles.xml");
        if (stylesPart.isPresent()) {
            styles = DocxStyles.read(stylesPart.get());
        }
        XMLStreamReader reader = Xml.open(parts.part(documentPath).orElseThrow(IOException::new));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("body")) {
                story(reader, blocks);
            }
        }
        notes(parts, folder + "footnotes.xml", "footnote");
        notes(parts, folder + "endnotes.xml", "endnote");
        BesideTexts beside = new BesideTexts(parts);
        blocks.addAll(beside.read(folder + "comments.xml", "comment", "comment"));
        blocks.addAll(beside.read(folder + "diagrams/data", "pt", "shape"));
        blocks.addAll(beside.margins(folder));
        return blocks;
    }

    /** Notes come last, one line each; those with a type are only the lines that separate notes from the text. */
    private void notes(ZipParts parts, String path, String element) throws IOException, XMLStreamException {
        Optional<InputStream> part = parts.part(path);
        if (part.isEmpty()) {
            return;
        }
        XMLStreamReader reader = Xml.open(part.get());
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals(element)
                    && Xml.attribute(reader, "type").isEmpty()) {
                List<Block> content = new ArrayList<>();
                story(reader, content);
                String text = content.stream()
                        .filter(TextLine.class::isInstance)
                        .map(line -> ((TextLine) line).text())
                        .collect(Collectors.joining(" "));
                if (!text.isEmpty()) {
                    blocks.add(new TextLine(MESSAGES.text("place." + element, ++notes), text, TextLine.NOTE));
                }
            }
        }
    }

    /** Reads what stands in a body, a content control or a text box, up to the end of that element. */
    private void story(XMLStreamReader reader, List<Block> into) throws XMLStreamException {
        deeper();
        Xml.children(reader, name -> {
            switch (name) {
                case "p" -> paragraph(reader, into);
                case "tbl" -> table(reader, into);
                case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "txbxContent" ->
                    story(reader, into);
                default -> Xml.skip(reader);
            }
        });
        depth--;
    }

    private void paragraph(XMLStreamReader reader, List<Block> into) throws XMLStreamException {
        DocxParagraph paragraph = DocxParagraph.read(reader, styles, limits.depth());
        if (!paragraph.text().isBlank() && paragraph.level() != DocxStyles.CONTENTS) {
            paragraphs++;
            String place = MESSAGES.text("place.paragraph", paragraphs);
            into.add(new TextLine(place, paragraph.text().strip(), paragraph.level()));
            count();
        }
        for (String box : paragraph.boxes()) {
            box.lines().filter(l -> !l.isBlank()).forEach(line -> {
                paragraphs++;
                into.add(new TextLine(MESSAGES.text("place.paragraph", paragraphs), line.strip(), 0));
            });
        }
    }

    private void table(XMLStreamReader reader, List<Block> into) throws XMLStreamException {
        deeper();
        cancellation.check();
        tables++;
        DocxTable table = new DocxTable(MESSAGES.text("place.table", tables));
        List<Block> inner = new ArrayList<>();
        rows(reader, table, inner);
        into.add(table.build());
        into.addAll(inner);
        depth--;
    }

    private void rows(XMLStreamReader reader, DocxTable table, List<Block> inner) throws XMLStreamException {
        Xml.children(reader, name -> {
            switch (name) {
                case "tr" -> {
                    table.startRow();
                    cells(reader, table, inner);
                    table.endRow();
                }
                case "sdt", "sdtContent", "ins", "moveTo", "customXml" -> {
                    deeper();
                    rows(reader, table, inner);
                    depth--;
                }
                default -> Xml.skip(reader);
            }
        });
    }

    private void cells(XMLStreamReader reader, DocxTable table, List<Block> inner) throws XMLStreamException {
        Xml.children(reader, name -> {
            switch (name) {
                case "trPr" -> table.rowProperties(reader);
                case "tc" -> cell(reader, table, inner);
                case "sdt", "sdtContent", "ins", "moveTo", "customXml" -> {
                    deeper();
                    cells(reader, table, inner);
                    depth--;
                }
                default -> Xml.skip(reader);
            }
        });
    }

    private void cell(XMLStreamReader reader, DocxTable table, List<Block> inner) throws XMLStreamException {
        table.startCell();
        List<Block> content = new ArrayList<>();
        cellContent(reader, table, content);
        CellContent parted = CellContent.of(content, inner);
        paragraphs -= parted.paragraphs();
        table.endCell(parted.text());
    }

    private void cellContent(XMLStreamReader reader, DocxTable table, List<Block> content) throws XMLStreamException {
        deeper();
        Xml.children(reader, name -> {
            switch (name) {
                case "tcPr" -> table.cellProperties(reader);
                case "p" -> paragraph(reader, content);
                case "tbl" -> table(reader, content);
                case "sdt", "sdtContent", "ins", "moveTo", "customXml" -> cellContent(reader, table, content);
                default -> Xml.skip(reader);
            }
        });
        depth--;
    }

    private void deeper() {
        depth++;
        if (depth > limits.depth()) {
            throw new LimitExceededException("depth");
        }
    }

    private void count() {
        cells++;
        if (cells > limits.cells()) {
            throw new LimitExceededException("paragraphs");
        }
    }
}
