package org.ziping.importer.grid;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ziping.base.Messages;

/** Reads the sheets of an Office Open XML workbook as a stream, so that empty formatted rows cost nothing. */
final class XlsxReader {

    private static final Messages MESSAGES = Messages.of(XlsxReader.class);
    private final ZipParts parts;
    private final ReadLimits limits;
    private final Cancellation cancellation;
    private boolean from1904;

    XlsxReader(ZipParts parts, ReadLimits limits, Cancellation cancellation) {
        this.parts = parts;
        this.limits = limits;
        this.cancellation = cancellation;
    }

    List<Block> read(String workbookPath) throws IOException, XMLStreamException {
        List<SheetEntry> sheets = sheets(workbookPath);
        String folder = workbookPath.substring(0, workbookPath.lastIndexOf('/') + 1);
        Map<String, String> targets = Relations.read(parts, workbookPath);
        XlsxStyles styles = new XlsxStyles();
        Optional<InputStream> stylesPart = parts.part(folder + "styles.xml");
        if (stylesPart.isPresent()) {
            styles = XlsxStyles.read(stylesPart.get());
        }
        SharedTexts shared = new SharedTexts();
        Optional<InputStream> sharedPart = parts.part(folder + "sharedStrings.xml");
        if (sharedPart.isPresent()) {
            shared = SharedTexts.read(sharedPart.get(), cancellation);
        }
        XlsxSheet reader = new XlsxSheet(styles, shared, new CellTexts(from1904), limits, cancellation);
        List<Block> blocks = new ArrayList<>();
        for (SheetEntry sheet : sheets) {
            Optional<InputStream> part = parts.part(targets.getOrDefault(sheet.relation(), ""));
            if (part.isPresent()) {
                String place = MESSAGES.text("place.sheet", sheet.name());
                blocks.add(reader.read(part.get(), new TextGrid.Builder(place, sheet.hidden())));
            }
        }
        BesideTexts beside = new BesideTexts(parts);
        blocks.addAll(beside.read(folder + "comments", "comment", "comment"));
        blocks.addAll(beside.read(folder + "drawings/drawing", "sp", "shape"));
        return blocks;
    }

    private List<SheetEntry> sheets(String workbookPath) throws IOException, XMLStreamException {
        List<SheetEntry> sheets = new ArrayList<>();
        XMLStreamReader reader = Xml.open(parts.part(workbookPath).orElseThrow(IOException::new));
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (reader.getLocalName().equals("workbookPr")) {
                Optional<String> value = Xml.attribute(reader, "date1904");
                from1904 = value.isPresent() && Xml.on(value);
            } else if (reader.getLocalName().equals("sheet")) {
                String state = Xml.attribute(reader, "state").orElse("visible");
                sheets.add(new SheetEntry(
                        Xml.attribute(reader, "name").orElse("?"),
                        Xml.attribute(reader, "relationships", "id").orElse(""),
                        !state.equals("visible")));
            }
        }
        return sheets;
    }

    private record SheetEntry(String name, String relation, boolean hidden) {}

    /** The relations of a part: id to path of the target. */
    static final class Relations {

        private Relations() {}

        static Map<String, String> read(ZipParts parts, String path) throws IOException, XMLStreamException {
            int slash = path.lastIndexOf('/') + 1;
            String folder = path.substring(0, slash);
            Map<String, String> targets = new HashMap<>();
            Optional<InputStream> part = parts.part(folder + "_rels/" + path.substring(slash) + ".rels");
            if (part.isEmpty()) {
                return targets;
            }
            XMLStreamReader reader = Xml.open(part.get());
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("Relationship")) {
                    String target = Xml.attribute(reader, "Target").orElse("");
                    targets.put(
                            Xml.attribute(reader, "Id").orElse(""),
                            target.startsWith("/") ? target.substring(1) : folder + target);
                }
            }
            return targets;
        }
    }
}
