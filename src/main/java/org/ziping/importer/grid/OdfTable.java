package org.ziping.importer.grid;

import java.math.BigDecimal;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.ziping.base.Decimals;
import org.ziping.importer.grid.GridCell.State;

/** Collects the cells of one OpenDocument table: repeated ones are written out, spans become merged areas. */
final class OdfTable {

    private static final String OFFICE = ":office:1.0";
    private static final int TYPED_PLACES = 4;
    private final TextGrid.Builder grid;
    private final ReadLimits limits;
    private final boolean emptyCellsCount;
    private final CellTexts texts = new CellTexts(false);
    private int row = -1;
    private int repeated = 1;
    private int column;
    private int columnsSeen;
    private int written;
    private int widest;
    private boolean text;

    /** A table to fill; in a text document its empty cells count, in a workbook they do not. */
    OdfTable(TextGrid.Builder grid, ReadLimits limits, boolean emptyCellsCount) {
        this.grid = grid;
        this.limits = limits;
        this.emptyCellsCount = emptyCellsCount;
    }

    /**
     * What the element of a cell says before its text.
     *
     * @param repeat how many columns hold it
     * @param across columns it covers
     * @param down rows it covers
     * @param type type of its value, blank for none
     * @param value its value as a number or date
     * @param formula whether a formula computes it
     * @param failed whether the formula failed
     */
    record Cell(int repeat, int across, int down, String type, String value, boolean formula, boolean failed) {}

    void column(XMLStreamReader reader) {
        int count = repeat(reader, "number-columns-repeated", limits.columns());
        if (hidden(reader) && columnsSeen < limits.columns()) {
            grid.hideColumns(columnsSeen, Math.min(columnsSeen + count, limits.columns()) - 1);
        }
        columnsSeen += count;
    }

    void startRow(XMLStreamReader reader) {
        row++;
        column = 0;
        text = false;
        repeated = repeat(reader, "number-rows-repeated", Integer.MAX_VALUE / 2);
        if (hidden(reader) && row < limits.rows()) {
            grid.hideRow(row);
        }
    }

    /** Rows said to repeat are taken once; only blank ones repeat in forms, to fill the sheet. */
    void endRow() {
        row += text ? 0 : repeated - 1;
        if (emptyCellsCount) {
            widest = Math.max(widest, column);
        }
    }

    Cell startCell(XMLStreamReader reader) {
        String type = Xml.attribute(reader, OFFICE, "value-type").orElse("");
        String value = type.equals("date")
                ? Xml.attribute(reader, OFFICE, "date-value").orElse("")
                : Xml.attribute(reader, OFFICE, "value").orElse("");
        return new Cell(
                repeat(reader, "number-columns-repeated", Integer.MAX_VALUE / 2),
                Math.max(1, Math.min(Xml.integer(reader, "number-columns-spanned", 1), limits.columns())),
                Math.max(1, Math.min(Xml.integer(reader, "number-rows-spanned", 1), limits.rows())),
                type,
                value,
                Xml.attribute(reader, "formula").isPresent(),
                Xml.attribute(reader, ":calcext:1.0", "value-type")
                        .filter("error"::equals)
                        .isPresent());
    }

    void endCell(Cell cell, String shown) {
        State state = cell.failed()
                ? State.FAILED
                : cell.formula() && shown.isEmpty() && cell.value().isEmpty() ? State.NOT_CALCULATED : State.KNOWN;
        String words = cell.failed() ? "" : words(cell, shown);
        boolean blank = words.isEmpty() && state == State.KNOWN;
        if (!blank) {
            text = true;
            for (int i = 0; i < cell.repeat(); i++) {
                if (row >= limits.rows() || column + i >= limits.columns() || ++written > limits.cells()) {
                    throw new LimitExceededException("cells");
                }
                grid.cell(row, column + i, words, state);
            }
        }
        if ((cell.across() > 1 || cell.down() > 1) && row < limits.rows() && column < limits.columns()) {
            grid.merge(row, row + cell.down() - 1, column, column + cell.across() - 1);
        }
        column += cell.repeat();
    }

    void covered(XMLStreamReader reader) {
        column += repeat(reader, "number-columns-repeated", Integer.MAX_VALUE / 2);
    }

    TextGrid build() {
        return emptyCellsCount
                ? grid.size(Math.min(row + 1, limits.rows()), Math.min(widest, limits.columns()))
                        .build()
                : grid.build();
    }

    /** Numbers exactly, unless the format writes words beside them; dates by their day where one is shown. */
    private String words(Cell cell, String shown) {
        boolean wordy = shown.codePoints().anyMatch(c -> Character.isIdeographic(c) || "≥≤≧≦＞＜＝><=±".indexOf(c) >= 0);
        boolean day = shown.contains("日") || shown.matches(".*[0-9]+[-/.][0-9]+[-/.][0-9]+.*");
        return switch (cell.type()) {
            case "float", "currency" ->
                wordy ? shown : texts.number(Double.parseDouble(cell.value()), 0, "General", cell.formula());
            case "percentage" -> percent(cell.value(), shown);
            case "date" -> day && cell.value().length() >= 10 ? cell.value().substring(0, 10) : shown;
            default -> shown;
        };
    }

    /** A percentage as a person typed it; one with many places, as formulas make them, as it is shown. */
    private static String percent(String value, String shown) {
        BigDecimal fraction = new BigDecimal(value).stripTrailingZeros();
        return fraction.scale() <= TYPED_PLACES ? Decimals.plain(fraction.movePointRight(2)) + "%" : shown;
    }

    private static int repeat(XMLStreamReader reader, String name, int most) {
        return Math.max(1, Math.min(Xml.integer(reader, name, 1), most));
    }

    private static boolean hidden(XMLStreamReader reader) {
        Optional<String> visibility = Xml.attribute(reader, "visibility");
        return visibility.filter(v -> !v.equals("visible")).isPresent();
    }
}
