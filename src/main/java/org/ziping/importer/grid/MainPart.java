package org.ziping.importer.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The part of a zip that holds the document itself.
 *
 * @param kind what it is
 * @param path where it is in the zip; empty unless readable
 */
record MainPart(Kind kind, String path) {

    /** What a zip can turn out to be. */
    enum Kind {
        XLSX,
        DOCX,
        OPEN_DOCUMENT,
        OTHER_OFFICE,
        NONE
    }

    static MainPart find(ZipParts parts) throws IOException, XMLStreamException {
        Optional<InputStream> relations = parts.part("_rels/.rels");
        String path = relations.isPresent() ? target(relations.get()) : "";
        if (path.isEmpty() || !parts.has(path)) {
            path = parts.has("xl/workbook.xml") ? "xl/workbook.xml" : "word/document.xml";
        }
        Optional<InputStream> main = parts.part(path);
        if (main.isEmpty()) {
            return openDocument(parts);
        }
        return new MainPart(kind(main.get()), path);
    }

    /** A workbook or text of the OpenDocument kind; its drawings and presentations are other office files. */
    private static MainPart openDocument(ZipParts parts) throws IOException {
        if (!parts.has("content.xml")) {
            return new MainPart(Kind.NONE, "");
        }
        try (InputStream type = parts.part("mimetype").orElse(InputStream.nullInputStream())) {
            String name = new String(type.readNBytes(100), StandardCharsets.US_ASCII);
            boolean read = name.contains("opendocument.spreadsheet") || name.contains("opendocument.text");
            return new MainPart(read ? Kind.OPEN_DOCUMENT : Kind.OTHER_OFFICE, read ? "content.xml" : "");
        }
    }

    private static String target(InputStream relations) throws XMLStreamException {
        XMLStreamReader reader = Xml.open(relations);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("Relationship")
                    && Xml.attribute(reader, "Type").orElse("").endsWith("/officeDocument")) {
                String target = Xml.attribute(reader, "Target").orElse("");
                return target.startsWith("/") ? target.substring(1) : target;
            }
        }
        return "";
    }

    private static Kind kind(InputStream main) throws XMLStreamException {
        XMLStreamReader reader = Xml.open(main);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                return switch (reader.getLocalName()) {
                    case "workbook" -> Kind.XLSX;
                    case "document" -> Kind.DOCX;
                    default -> Kind.OTHER_OFFICE;
                };
            }
        }
        return Kind.NONE;
    }
}
