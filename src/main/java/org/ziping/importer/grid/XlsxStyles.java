package org.ziping.importer.grid;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The number formats of a workbook's cell styles. */
final class XlsxStyles {

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> cellFormats = new ArrayList<>();

    static XlsxStyles read(InputStream in) throws XMLStreamException {
        XlsxStyles styles = new XlsxStyles();
        XMLStreamReader reader = Xml.open(in);
        boolean inCellFormats = false;
        while (reader.hasNext()) {
            int event = reader.next();
            boolean start = event == XMLStreamConstants.START_ELEMENT;
            if ((start || event == XMLStreamConstants.END_ELEMENT)
                    && reader.getLocalName().equals("cellXfs")) {
                inCellFormats = start;
            } else if (start && reader.getLocalName().equals("numFmt")) {
                styles.codes.put(
                        Xml.integer(reader, "numFmtId", -1),
                        Xml.attribute(reader, "formatCode").orElse("General"));
            } else if (start && inCellFormats && reader.getLocalName().equals("xf")) {
                styles.cellFormats.add(Xml.integer(reader, "numFmtId", 0));
            }
        }
        return styles;
    }

    int formatIndex(int style) {
        return style >= 0 && style < cellFormats.size() ? cellFormats.get(style) : 0;
    }

    String format(int style) {
        int index = formatIndex(style);
        String own = codes.get(index);
        if (own != null) {
            return own;
        }
        String builtIn = BuiltinFormats.getBuiltinFormat(index);
        return builtIn == null ? "General" : builtIn;
    }
}
