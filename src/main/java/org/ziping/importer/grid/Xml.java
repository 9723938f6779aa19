package org.ziping.importer.grid;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Pull parsing of office parts by local names, so that both dialects of Office Open XML read alike. */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    /** A reader without document types and outside entities. */
    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(in);
    }

    /** The attribute of any namespace with this local name. */
    static Optional<String> attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The attribute of a namespace that ends as given, for r:id beside a plain id. */
    static Optional<String> attribute(XMLStreamReader reader, String namespaceEnd, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals(name) && namespace != null && namespace.endsWith(namespaceEnd)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** An integer attribute, or the fallback when absent or not a number. */
    static int integer(XMLStreamReader reader, String name, int fallback) {
        Optional<String> text = attribute(reader, name);
        try {
            return text.isPresent() ? Integer.parseInt(text.get().strip()) : fallback;
        } catch (NumberFormatException e) {
            return fallback;
        }
    }

    /** Whether an on/off property element or attribute says on; absence of a value means on. */
    static boolean on(Optional<String> value) {
        return value.map(v -> !(v.equals("0") || v.equals("false") || v.equals("off") || v.equals("none")))
                .orElse(true);
    }

    /** What is done with a child element; it leaves the reader at the child's end. */
    @FunctionalInterface
    interface Child {
        void read(String name) throws XMLStreamException;
    }

    /** Hands on each child of the element the reader stands on, up to the element's end; text between them is passed. */
    static void children(XMLStreamReader reader, Child child) throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                child.read(reader.getLocalName());
            }
        }
    }

    /** Moves past the element the reader stands on, whatever is inside. */
    static void skip(XMLStreamReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Depth is limited by ReadLimits; from JDK 24 on the parser's own lower limit would call a deep file damaged.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        return factory;
    }
}
