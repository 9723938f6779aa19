package org.ziping.importer.grid;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ziping.base.Messages;

/**
 * Words that stand beside cells and text: comments, shapes, diagrams, headers and footers. They are no figures, but
 * they are listed.
 */
final class BesideTexts {

    private static final Messages MESSAGES = Messages.of(BesideTexts.class);

    /** What numbers the pages: 1, — 2 —, 第 1 页 共 3 页, Page 1 of 3. */
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-\u2010-\u2015\u2500~·]*(第?[0-9]*页?[,，/]?[共/]?[0-9]*页?|Page[0-9]*(of[0-9]*)?)[-\u2010-\u2015\u2500~·]*",
            Pattern.CASE_INSENSITIVE);

    /** Deleted words, and a shape drawn a second time for old programs. */
    private static final Set<String> UNSEEN = Set.of("del", "moveFrom", "Fallback");

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

    /** The words of headers and footers, each once however many kinds of pages repeat them; page numbers are no words. */
    List<TextLine> margins(String folder) throws IOException, XMLStreamException {
        List<TextLine> margins = new ArrayList<>(read(folder + "header", "hdr", "margin"));
        margins.addAll(read(folder + "footer", "ftr", "margin"));
        return once(margins);
    }

    /** Lines of a margin without repetitions and page numbers, numbered anew. */
    static List<TextLine> once(List<TextLine> margins) {
        List<TextLine> lines = new ArrayList<>();
        margins.stream()
                .map(TextLine::text)
                .filter(text -> !PAGE_NUMBER.matcher(text.replaceAll("\\s", "")).matches())
                .distinct()
                .forEach(text -> add(lines, text, "margin"));
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

    /** The characters that stand right in an element t: in a diagram a t of its own surrounds the paragraphs. */
    private static String words(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        boolean text = false;
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT && UNSEEN.contains(reader.getLocalName())) {
                Xml.skip(reader);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                text = reader.getLocalName().equals("t");
                words.append(reader.getLocalName().equals("p") && words.length() > 0 ? " " : "");
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                text = false;
                depth--;
            } else if (text && reader.hasText()) {
                words.append(reader.getText());
            }
        }
        return words.toString();
    }
}
