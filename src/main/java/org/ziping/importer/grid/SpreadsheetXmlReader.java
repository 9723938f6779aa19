package org.ziping.importer.grid;

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
import org.ziping.importer.grid.GridCell.State;

/** Reads a workbook in the XML of Excel 2003, which online systems export under names ending in .xls. */
final class SpreadsheetXmlReader {

    private static final Messages MESSAGES = Messages.of(SpreadsheetXmlReader.class);
    private static final String NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet";
    private final ReadLimits limits;
    private final Cancellation cancellation;
    private final CellTexts texts = new CellTexts(false);
    private final Map<String, String> formats = new HashMap<>();
    private final List<Block> sheets = new ArrayList<>();
    private int cells;
    private int row;
    private int column;

    SpreadsheetXmlReader(ReadLimits limits, Cancellation cancellation) {
        this.limits = limits;
        this.cancellation = cancellation;
    }

    /** The sheets; none when the XML is something else. */
    List<Block> read(InputStream in) throws XMLStreamException {
        XMLStreamReader reader = Xml.open(in);
        String style = "";
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT || !NAMESPACE.equals(reader.getNamespaceURI())) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "Style" -> style = Xml.attribute(reader, "ID").orElse("");
                case "NumberFormat" ->
                    formats.put(style, format(Xml.attribute(reader, "Format").orElse("")));
                case "Worksheet" -> sheet(reader);
                default -> {}
            }
        }
        return sheets;
    }

    private static String format(String code) {
        return switch (code) {
            case "Percent" -> "0.00%";
            case "Short Date", "Medium Date", "Long Date", "General Date" -> "yyyy-mm-dd";
            default -> code;
        };
    }

    private void sheet(XMLStreamReader reader) throws XMLStreamException {
        String name = Xml.attribute(reader, "Name").orElse("?");
        TextGrid.Builder grid = new TextGrid.Builder(MESSAGES.text("place.sheet", name), false);
        row = -1;
        int hidden = -1;
        while (reader.next() != XMLStreamConstants.END_ELEMENT
                || !reader.getLocalName().equals("Worksheet")) {
            if (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "Column" -> {
                    int first = Xml.integer(reader, "Index", hidden + 2) - 1;
                    hidden = Math.min(first + Xml.integer(reader, "Span", 0), limits.columns());
                    if (hidden(reader) && first <= hidden) {
                        grid.hideColumns(first, hidden);
                    }
                }
                case "Row" -> {
                    cancellation.check();
                    row = Xml.integer(reader, "Index", row + 2) - 1;
                    column = -1;
                    if (hidden(reader) && row < limits.rows()) {
                        grid.hideRow(row);
                    }
                }
                case "Cell" -> cell(reader, grid);
                default -> {}
            }
        }
        sheets.add(grid.build());
    }

    private static boolean hidden(XMLStreamReader reader) {
        return Xml.attribute(reader, "Hidden").filter("1"::equals).isPresent();
    }

    private void cell(XMLStreamReader reader, TextGrid.Builder grid) throws XMLStreamException {
        column = Xml.integer(reader, "Index", column + 2) - 1;
        int across = Math.max(0, Xml.integer(reader, "MergeAcross", 0));
        int down = Math.max(0, Xml.integer(reader, "MergeDown", 0));
        String format = formats.getOrDefault(Xml.attribute(reader, "StyleID").orElse(""), "");
        boolean formula = Xml.attribute(reader, "Formula").isPresent();
        if (column >= limits.columns() || row >= limits.rows() || ++cells > limits.cells()) {
            throw new LimitExceededException("cells");
        }
        boolean data = false;
        while (reader.next() != XMLStreamConstants.END_ELEMENT
                || !reader.getLocalName().equals("Cell")) {
            if (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (reader.getLocalName().equals("Data")) {
                data = true;
                data(reader, grid, format, formula);
            } else {
                Xml.skip(reader);
            }
        }
        if (formula && !data) {
            grid.cell(row, column, "", State.NOT_CALCULATED);
        }
        if (across > 0 || down > 0) {
            grid.merge(row, row + down, column, column + across);
        }
        column += across;
    }

    private void data(XMLStreamReader reader, TextGrid.Builder grid, String format, boolean formula)
            throws XMLStreamException {
        Optional<String> type = Xml.attribute(reader, "Type");
        StringBuilder all = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS -> all.append(reader.getText());
                default -> {}
            }
        }
        String value = all.toString();
        boolean failed = type.filter("Error"::equals).isPresent();
        String text = switch (type.orElse("String")) {
            case "Number" -> texts.number(Double.parseDouble(value.strip()), 0, format, formula);
            case "DateTime" -> value.length() > 10 ? value.substring(0, 10) : value;
            case "Boolean" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "Error" -> "";
            default -> value;
        };
        grid.cell(row, column, text, failed ? State.FAILED : State.KNOWN);
    }
}
