package org.ziping.importer.grid;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ziping.base.Messages;

/** Words that stand beside cells and text: comments, shapes, diagrams. They are no figures, but they are listed. */
final class BesideTexts {

    private static final Messages MESSAGES = Messages.of(BesideTexts.class);
    private final ZipParts parts;

    BesideTexts(ZipParts parts) {
        this.parts = parts;
    }

    /** The words of every element of this name in the parts whose path begins so. */
    List<TextLine> read(String path, String element, String place) throws IOException, XMLStreamException {
        List<TextLine> lines = new ArrayList<>();
        for (String name : parts.named(path)) {
            Optional<InputStream> part = parts.part(name);
            if (part.isEmpty()) {
                continue;
            }
            XMLStreamReader reader = Xml.open(part.get());
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(element)) {
                    add(lines, words(reader), place);
                }
            }
        }
        return lines;
    }

    /** What is said in place of words that cannot be read. */
    static String unreadable() {
        return MESSAGES.text("beside.unreadable");
    }

    /** Adds a line with the words, unless there are none. */
    static void add(List<TextLine> lines, String words, String place) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (!line.isEmpty()) {
            lines.add(new TextLine(MESSAGES.text("place." + place, lines.size() + 1), line, TextLine.NOTE));
        }
    }

    private static String words(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (reader.getLocalName().equals("t")) {
                    words.append(reader.getElementText());
                } else {
                    words.append(reader.getLocalName().equals("p") && words.length() > 0 ? " " : "");
                    depth++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return words.toString();
    }
}
