package org.ziping.importer.grid;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that a workbook's cells share; phonetic guides are left out. */
final class SharedTexts {

    private final List<String> texts = new ArrayList<>();

    static SharedTexts read(InputStream in, Cancellation cancellation) throws XMLStreamException {
        SharedTexts shared = new SharedTexts();
        XMLStreamReader reader = Xml.open(in);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("si")) {
                shared.texts.add(richText(reader));
                if (shared.texts.size() % 5000 == 0) {
                    cancellation.check();
                }
            }
        }
        return shared;
    }

    String get(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }

    /** The text of the element the reader stands on, whether plain ({@code v}) or rich ({@code is}). */
    static String richTextOrPlain(XMLStreamReader reader) throws XMLStreamException {
        return reader.getLocalName().equals("v") ? reader.getElementText() : richText(reader);
    }

    /** The text inside the element the reader stands on, up to its end. */
    static String richText(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (reader.getLocalName().equals("rPh")) {
                    Xml.skip(reader);
                } else {
                    depth++;
                    inText = reader.getLocalName().equals("t");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                inText = false;
            } else if (inText && reader.isCharacters()) {
                text.append(reader.getText());
            }
        }
        return text.toString().replace("_x000D_", "").replace("\r\n", "\n").replace('\r', '\n');
    }
}
