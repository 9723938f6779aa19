package org.ziping.importer.grid;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which paragraph styles of a text document are headings, and which belong to a table of contents. */
final class DocxStyles {

    /** Level of paragraphs in a table of contents; they repeat headings and are left out. */
    static final int CONTENTS = -1;

    private static final int MOST_ANCESTORS = 20;
    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    static DocxStyles read(InputStream in) throws XMLStreamException {
        DocxStyles styles = new DocxStyles();
        XMLStreamReader reader = Xml.open(in);
        String id = "";
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "style" -> id = Xml.attribute(reader, "styleId").orElse("");
                case "name" -> styles.name(id, Xml.attribute(reader, "val").orElse(""));
                case "basedOn" ->
                    styles.parents.put(id, Xml.attribute(reader, "val").orElse(""));
                case "outlineLvl" -> styles.levels.put(id, level(Xml.integer(reader, "val", 9)));
                default -> {}
            }
        }
        return styles;
    }

    /** Outline level 1 to 9, 0 for body text, {@link #CONTENTS} for a line of a table of contents. */
    int level(String styleId) {
        Optional<String> id = Optional.of(styleId);
        for (int i = 0; i < MOST_ANCESTORS && id.isPresent(); i++) {
            Integer level = levels.get(id.get());
            if (level != null) {
                return level;
            }
            id = Optional.ofNullable(parents.get(id.get()));
        }
        return 0;
    }

    /** The level of a written outline number 0 to 8; 9 means body text. */
    static int level(int outline) {
        return outline >= 0 && outline < 9 ? outline + 1 : 0;
    }

    private void name(String id, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.matches("(heading|标题) ?[1-9]")) {
            levels.put(id, lower.charAt(lower.length() - 1) - '0');
        } else if (lower.matches("(toc|目录) ?[1-9]")) {
            levels.put(id, CONTENTS);
        }
    }
}
