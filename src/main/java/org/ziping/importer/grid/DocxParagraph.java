package org.ziping.importer.grid;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The visible text of one paragraph, its outline level, and the text boxes anchored in it. */
final class DocxParagraph {

    private final StringBuilder text = new StringBuilder();
    private final List<String> boxes = new ArrayList<>();
    private final DocxStyles styles;
    private final int deepest;
    private int level;
    private boolean levelWritten;

    private DocxParagraph(DocxStyles styles, int deepest) {
        this.styles = styles;
        this.deepest = deepest;
    }

    /** Reads the paragraph the reader stands on, up to its end. */
    static DocxParagraph read(XMLStreamReader reader, DocxStyles styles, int deepest) throws XMLStreamException {
        DocxParagraph paragraph = new DocxParagraph(styles, deepest);
        paragraph.content(reader, 0);
        return paragraph;
    }

    String text() {
        return text.toString();
    }

    int level() {
        return level;
    }

    List<String> boxes() {
        return boxes;
    }

    private void content(XMLStreamReader reader, int depth) throws XMLStreamException {
        if (depth > deepest) {
            throw new LimitExceededException("depth");
        }
        Xml.children(reader, name -> {
            switch (name) {
                case "pPr" -> properties(reader);
                case "rPr" -> {
                    if (hidden(reader)) {
                        restOfRun(reader);
                        return;
                    }
                }
                case "t" -> text.append(reader.getElementText());
                case "br", "cr" -> {
                    text.append('\n');
                    Xml.skip(reader);
                }
                case "tab" -> {
                    text.append('\t');
                    Xml.skip(reader);
                }
                case "noBreakHyphen" -> {
                    text.append('-');
                    Xml.skip(reader);
                }
                case "p" -> {
                    text.append(text.length() == 0 ? "" : "\n");
                    content(reader, depth + 1);
                }
                case "txbxContent" -> box(reader, depth);
                case "del", "moveFrom", "delText", "instrText", "Fallback", "rubyPr", "rt", "sdtPr" -> Xml.skip(reader);
                default -> content(reader, depth + 1);
            }
        });
    }

    private void box(XMLStreamReader reader, int depth) throws XMLStreamException {
        DocxParagraph inside = new DocxParagraph(styles, deepest);
        inside.content(reader, depth + 1);
        String words = inside.text().strip();
        if (!words.isEmpty()) {
            boxes.add(words);
        }
        boxes.addAll(inside.boxes);
    }

    private void properties(XMLStreamReader reader) throws XMLStreamException {
        Xml.children(reader, name -> {
            if (name.equals("pStyle") && !levelWritten) {
                level = styles.level(Xml.attribute(reader, "val").orElse(""));
            } else if (name.equals("outlineLvl")) {
                level = DocxStyles.level(Xml.integer(reader, "val", 9));
                levelWritten = true;
            }
            Xml.skip(reader);
        });
    }

    private static boolean hidden(XMLStreamReader reader) throws XMLStreamException {
        boolean hidden = false;
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                if (reader.getLocalName().equals("vanish")) {
                    hidden = Xml.on(Xml.attribute(reader, "val"));
                }
                Xml.skip(reader);
            }
        }
        return hidden;
    }

    private static void restOfRun(XMLStreamReader reader) throws XMLStreamException {
        Xml.children(reader, name -> Xml.skip(reader));
    }
}
