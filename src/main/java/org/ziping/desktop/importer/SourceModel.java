package org.ziping.desktop.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ziping.base.Messages;
import org.ziping.desktop.control.SheetCell;
import org.ziping.desktop.control.SheetModel;
import org.ziping.importer.correct.CellAt;
import org.ziping.importer.correct.CorrectedDocument;
import org.ziping.importer.correct.Corrections;
import org.ziping.importer.correct.RowAt;
import org.ziping.importer.grid.Block;
import org.ziping.importer.grid.FileKind;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.grid.SourceDocument;
import org.ziping.importer.grid.TextGrid;
import org.ziping.importer.grid.TextLine;
import org.ziping.importer.plan.Ignored;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.plan.Remark;
import org.ziping.importer.plan.UnderstoodCell;

/** A file as it stands, block below block, each understood cell tinted by what it means. */
final class SourceModel implements SheetModel {

    private static final Messages MESSAGES = Messages.of(SourceModel.class);
    private static final double LINE_WIDTH = 44;

    private final ImportPlan plan;
    private final SourceDocument original;
    private final Corrections corrections;
    private final List<Block> blocks;
    private final List<RowAt> rows = new ArrayList<>();
    private final List<Double> heights = new ArrayList<>();
    private final Map<Integer, Integer> firstRows = new HashMap<>();
    private final Map<Integer, SheetWidths> widths = new HashMap<>();
    private final Map<CellAt, UnderstoodCell> understood = new HashMap<>();
    private final Set<RowAt> used = new HashSet<>();
    private final Map<RowAt, String> ignored = new HashMap<>();
    private final Map<CellAt, String> ignoredCells = new HashMap<>();
    private final Map<CellAt, String> remarks = new HashMap<>();
    private double width = LINE_WIDTH;

    SourceModel(ImportPlan plan, Corrections corrections) {
        this.plan = plan;
        this.corrections = corrections;
        original = plan.source().orElse(new SourceDocument(plan.file(), FileKind.XLSX, List.of()));
        blocks = CorrectedDocument.of(original, corrections).blocks();
        for (int block = 0; block < blocks.size(); block++) {
            lay(block, original.blocks().get(block));
        }
        for (UnderstoodCell cell : plan.understood()) {
            if (!Meaning.nothing(cell.field())) {
                CellAt at = CellAt.of(cell.place());
                understood.putIfAbsent(at, cell);
                used.add(at.inRow());
            }
        }
        for (Ignored item : plan.ignored()) {
            CellAt at = CellAt.of(item.place());
            ignored.putIfAbsent(at.inRow(), item.reason());
            ignoredCells.putIfAbsent(at, item.reason());
        }
        for (Remark remark : plan.remarks()) {
            remarks.putIfAbsent(CellAt.of(remark.place()), remark.message());
        }
    }

    private void lay(int block, Block piece) {
        if (piece instanceof TextGrid grid) {
            SheetWidths columns = SheetWidths.of(grid);
            widths.put(block, columns);
            width = Math.max(width, columns.total());
            add(new RowAt(block, RowAt.WHOLE), SheetWidths.LINE + 0.6);
            firstRows.put(block, rows.size());
            for (int row = 0; row < grid.rows(); row++) {
                add(new RowAt(block, row), columns.height(grid, row));
            }
        } else {
            firstRows.put(block, rows.size());
            add(new RowAt(block, 0), SheetWidths.height(((TextLine) piece).text(), LINE_WIDTH, 8));
        }
    }

    private void add(RowAt row, double height) {
        rows.add(row);
        heights.add(height);
    }

    @Override
    public int rowCount() {
        return rows.size();
    }

    @Override
    public double height(int row) {
        return heights.get(row);
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public List<SheetCell> cells(int row) {
        RowAt at = rows.get(row);
        Block block = blocks.get(at.block());
        if (block instanceof TextLine) {
            return List.of(new SheetCell(row, 1, 0, 0, LINE_WIDTH, text(at)));
        }
        TextGrid grid = (TextGrid) block;
        SheetWidths columns = widths(at.block());
        if (at.row() == RowAt.WHOLE) {
            String title = ((TextGrid) original.blocks().get(at.block())).hidden()
                    ? MESSAGES.text("source.hidden", grid.place())
                    : grid.place();
            return List.of(new SheetCell(row, 1, RowAt.WHOLE, 0, Math.max(LINE_WIDTH, columns.total()), title));
        }
        List<SheetCell> cells = new ArrayList<>();
        for (GridCell cell : grid.row(at.row())) {
            int end = Math.min(cell.column() + cell.columnSpan(), grid.columns());
            cells.add(new SheetCell(
                    row - at.row() + cell.row(),
                    cell.rowSpan(),
                    cell.column(),
                    columns.left(cell.column()),
                    columns.left(end) - columns.left(cell.column()),
                    cell.text()));
        }
        return cells;
    }

    private String text(RowAt at) {
        boolean out = corrections.leftOut(at.block(), 0);
        Block block = out ? original.blocks().get(at.block()) : blocks.get(at.block());
        return ((TextLine) block).text();
    }

    private SheetWidths widths(int block) {
        return widths.getOrDefault(block, SheetWidths.NONE);
    }

    @Override
    public List<String> styles(SheetCell cell) {
        if (cell.column() == RowAt.WHOLE) {
            return List.of("heading");
        }
        List<String> styles = new ArrayList<>();
        CellAt at = at(cell);
        UnderstoodCell known = understood.get(at);
        if (blocks.get(at.block()) instanceof TextLine) {
            styles.add("plain");
        }
        if (known != null) {
            styles.add(Meaning.of(known.field()).style());
        } else if (leftOut(at.inRow()) || reason(at.inRow()).isPresent() || ignoredCells.containsKey(at)) {
            styles.add("left-out");
        }
        if (corrections.texts().containsKey(at)) {
            styles.add("by-hand");
        }
        if (remarks.containsKey(at)) {
            styles.add("doubtful");
        }
        return styles;
    }

    @Override
    public String tooltip(SheetCell cell) {
        if (cell.column() == RowAt.WHOLE) {
            return "";
        }
        CellAt at = at(cell);
        List<String> lines = new ArrayList<>();
        lines.add(said(at));
        Optional.ofNullable(corrections.texts().get(at))
                .ifPresent(text -> lines.add(MESSAGES.text("source.corrected", originalText(at))));
        Optional.ofNullable(remarks.get(at)).ifPresent(lines::add);
        return String.join("\n", lines);
    }

    /** What a cell was understood as, or why it was not. */
    String said(CellAt at) {
        UnderstoodCell known = understood.get(at);
        if (known != null) {
            return MESSAGES.text("source.read-as", FieldWords.of(known.field()));
        }
        return Optional.ofNullable(ignoredCells.get(at))
                .or(() -> reason(at.inRow()))
                .map(why -> MESSAGES.text("source.left-out", why))
                .orElse(MESSAGES.text("source.unused"));
    }

    /** What the file itself says in a cell. */
    String originalText(CellAt at) {
        Block block = original.blocks().get(at.block());
        return block instanceof TextGrid grid ? grid.text(at.row(), at.column()) : ((TextLine) block).text();
    }

    /** The cell of the document that a cell of the sheet shows; row {@link RowAt#WHOLE} for the title of a table. */
    CellAt at(SheetCell cell) {
        RowAt row = rows.get(cell.row());
        return cell.column() == RowAt.WHOLE
                ? new CellAt(row.block(), RowAt.WHOLE, 0)
                : new CellAt(row.block(), row.row(), cell.column());
    }

    /** Where a cell of the document is shown. */
    Optional<SheetCell> find(CellAt at) {
        Integer first = firstRows.get(at.block());
        if (first == null) {
            return Optional.empty();
        }
        // The title of a table is the line above its first row.
        int row = Math.min(first + at.row(), rows.size() - 1);
        List<SheetCell> cells = cells(row);
        return cells.stream()
                .filter(c -> c.column() <= at.column())
                .reduce((one, other) -> other)
                .or(() -> cells.stream().findFirst());
    }

    /** What was understood of a cell. */
    Optional<UnderstoodCell> understood(CellAt at) {
        return Optional.ofNullable(understood.get(at));
    }

    /** Why a row was left out as a whole, where it was. */
    Optional<String> reason(RowAt row) {
        return used.contains(row) ? Optional.empty() : Optional.ofNullable(ignored.get(row));
    }

    /** Whether a row, or the whole of a hidden table, is not read as things stand. */
    boolean leftOut(RowAt row) {
        boolean hidden = blocks.get(row.block()) instanceof TextGrid grid && grid.hidden();
        return hidden || corrections.leftOut(row.block(), row.row());
    }

    ImportPlan plan() {
        return plan;
    }
}
