package org.ziping.importer.grid;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.ziping.importer.grid.GridCell.State;

/** Reads one worksheet part into a grid. */
final class XlsxSheet {

    private final XlsxStyles styles;
    private final SharedTexts shared;
    private final CellTexts texts;
    private final ReadLimits limits;
    private final Cancellation cancellation;
    private int cellsRead;

    XlsxSheet(XlsxStyles styles, SharedTexts shared, CellTexts texts, ReadLimits limits, Cancellation cancellation) {
        this.styles = styles;
        this.shared = shared;
        this.texts = texts;
        this.limits = limits;
        this.cancellation = cancellation;
    }

    TextGrid read(InputStream in, TextGrid.Builder grid) throws XMLStreamException {
        XMLStreamReader reader = Xml.open(in);
        int row = -1;
        int column = -1;
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "col" -> hideColumns(reader, grid);
                case "row" -> {
                    row = Xml.integer(reader, "r", row + 2) - 1;
                    column = -1;
                    Optional<String> hidden = Xml.attribute(reader, "hidden");
                    if (hidden.isPresent() && Xml.on(hidden) && row < limits.rows()) {
                        grid.hideRow(row);
                    }
                    if (row % 1000 == 0) {
                        cancellation.check();
                    }
                }
                case "c" -> {
                    column = column(reader, column + 1);
                    cell(reader, grid, row, column);
                }
                case "mergeCell" -> merge(reader, grid);
                default -> {}
            }
        }
        return grid.build();
    }

    private static int column(XMLStreamReader reader, int next) {
        Optional<String> reference = Xml.attribute(reader, "r");
        return reference.isPresent() ? new CellReference(reference.get()).getCol() : next;
    }

    private void hideColumns(XMLStreamReader reader, TextGrid.Builder grid) {
        Optional<String> hidden = Xml.attribute(reader, "hidden");
        if (hidden.isPresent() && Xml.on(hidden)) {
            int first = Xml.integer(reader, "min", 1) - 1;
            grid.hideColumns(first, Math.min(Xml.integer(reader, "max", first + 1) - 1, limits.columns()));
        }
    }

    private static void merge(XMLStreamReader reader, TextGrid.Builder grid) {
        String reference = Xml.attribute(reader, "ref").orElse("");
        if (!reference.isEmpty()) {
            CellRangeAddress area = CellRangeAddress.valueOf(reference);
            grid.merge(area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn());
        }
    }

    private void cell(XMLStreamReader reader, TextGrid.Builder grid, int row, int column) throws XMLStreamException {
        String type = Xml.attribute(reader, "t").orElse("n");
        int style = Xml.integer(reader, "s", 0);
        boolean formula = false;
        String value = "";
        while (reader.next() != XMLStreamConstants.END_ELEMENT
                || !reader.getLocalName().equals("c")) {
            if (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "f" -> {
                    formula = true;
                    Xml.skip(reader);
                }
                case "v", "is" -> value = SharedTexts.richTextOrPlain(reader);
                default -> Xml.skip(reader);
            }
        }
        State state = type.equals("e") ? State.FAILED : State.KNOWN;
        if (formula && value.isEmpty() && !type.equals("str")) {
            state = State.NOT_CALCULATED;
        }
        if (value.isEmpty() && state == State.KNOWN) {
            return;
        }
        count(row, column);
        grid.cell(row, column, state == State.KNOWN ? text(type, value, style, formula) : "", state);
    }

    private void count(int row, int column) {
        cellsRead++;
        if (row >= limits.rows() || column >= limits.columns() || cellsRead > limits.cells()) {
            throw new LimitExceededException("cells");
        }
    }

    private String text(String type, String value, int style, boolean formula) {
        return switch (type) {
            case "s" -> shared.get(Integer.parseInt(value.strip()));
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "n" ->
                texts.number(
                        Double.parseDouble(value.strip()), styles.formatIndex(style), styles.format(style), formula);
            case "d" -> value.length() > 10 ? value.substring(0, 10) : value;
            default -> value;
        };
    }
}
