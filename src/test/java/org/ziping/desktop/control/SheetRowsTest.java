package org.ziping.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of different heights and merged cells are found by place and left as a whole. */
final class SheetRowsTest {

    /** Three rows of 2, 3 and 2 em; the first column merged over the last two rows. */
    private final SheetModel model = new SheetModel() {
        @Override
        public int rowCount() {
            return 3;
        }

        @Override
        public double height(int row) {
            return row == 1 ? 3 : 2;
        }

        @Override
        public double width() {
            return 10;
        }

        @Override
        public List<SheetCell> cells(int row) {
            List<SheetCell> cells = new ArrayList<>();
            cells.add(row == 0 ? new SheetCell(0, 1, 0, 0, 4, "a") : new SheetCell(1, 2, 0, 0, 4, "b"));
            cells.add(new SheetCell(row, 1, 1, 4, 6, "c" + row));
            return cells;
        }
    };

    private final SheetRows rows = new SheetRows(model);

    private String text(int row, int x) {
        return rows.at(row, x).orElseThrow().text();
    }

    @Test
    void heightsAddUpAndRowsAreFoundByThem() {
        assertThat(rows.total()).isEqualTo(7);
        assertThat(List.of(
                        rows.rowAt(0), rows.rowAt(1.9), rows.rowAt(2), rows.rowAt(4.9), rows.rowAt(5), rows.rowAt(99)))
                .containsExactly(0, 0, 1, 1, 2, 2);
        assertThat(rows.rowAt(-1)).isZero();
        assertThat(rows.bottom(rows.at(1, 0).orElseThrow())).isEqualTo(7);
    }

    @Test
    void cellsAreFoundByTheirLeftEdge() {
        assertThat(text(0, 3)).isEqualTo("a");
        assertThat(text(2, 0)).isEqualTo("b");
        assertThat(text(2, 50)).isEqualTo("c2");
        assertThat(rows.at(3, 0)).isEmpty();
    }

    @Test
    void aMergedCellIsOneStep() {
        SheetCell top = rows.at(0, 0).orElseThrow();
        SheetCell merged = rows.vertical(top, 1).orElseThrow();

        assertThat(merged.text()).isEqualTo("b");
        assertThat(rows.vertical(merged, 1)).contains(merged);
        assertThat(rows.vertical(merged, -1)).contains(top);
        assertThat(rows.beside(top, 1).map(SheetCell::text)).contains("c0");
        assertThat(rows.beside(top, -1)).isEmpty();
    }
}
