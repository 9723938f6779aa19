package org.ziping.importer.grid;

import java.io.IOException;
import java.io.InputStream;
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
            return new MainPart(parts.has("content.xml") ? Kind.OTHER_OFFICE : Kind.NONE, "");
        }
        return new MainPart(kind(main.get()), path);
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
