package org.ziping.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GridCursorTest {

    private final GridCursor cursor = new GridCursor(new SampleGrid(7));

    @Test
    void startsBesideTheRowTitle() {
        assertThat(cursor.current()).isEqualTo(new CellPosition(0, SampleGrid.TIER));
    }

    @Test
    void stopsAtTheEdges() {
        cursor.place(6, SampleGrid.LENGTH, false);
        cursor.horizontal(1, false);
        cursor.vertical(1, false);
        assertThat(cursor.current()).isEqualTo(new CellPosition(6, SampleGrid.LENGTH));
        cursor.place(0, SampleGrid.TIER, false);
        cursor.horizontal(-1, false);
        assertThat(cursor.current()).isEqualTo(new CellPosition(0, SampleGrid.TIER));
    }

    @Test
    void leavesAMergedCellAsAWhole() {
        cursor.place(1, SampleGrid.TIER, false);
        cursor.vertical(1, false);
        assertThat(cursor.current().row()).isEqualTo(3);
        cursor.vertical(-1, false);
        assertThat(cursor.current().row()).isEqualTo(2);
        cursor.place(6, SampleGrid.TIER, false);
        cursor.vertical(1, false);
        assertThat(cursor.current().row()).isEqualTo(6);
    }

    @Test
    void tabsThroughTheCellsThatTakeAnEntryOnly() {
        cursor.place(0, SampleGrid.VALUE, false);
        assertThat(cursor.next()).contains(new CellPosition(1, SampleGrid.NAME));
        cursor.place(2, SampleGrid.VALUE, false);
        assertThat(cursor.next()).contains(new CellPosition(3, SampleGrid.TIER));
        cursor.place(6, SampleGrid.VALUE, false);
        assertThat(cursor.next()).isEmpty();
        cursor.place(0, SampleGrid.TIER, false);
        assertThat(cursor.previous()).isEmpty();
    }

    @Test
    void stretchesTheSelectionFromWhereItBegan() {
        cursor.place(1, SampleGrid.NAME, false);
        cursor.vertical(2, true);
        cursor.horizontal(1, true);
        assertThat(cursor.range()).isEqualTo(new CellRange(1, SampleGrid.NAME, 3, SampleGrid.VALUE));
        cursor.vertical(-3, true);
        assertThat(cursor.range()).isEqualTo(new CellRange(0, SampleGrid.NAME, 1, SampleGrid.VALUE));
    }

    @Test
    void isHarmlessWithoutRows() {
        GridCursor empty = new GridCursor(new SampleGrid(0));
        empty.vertical(1, false);
        empty.horizontal(1, true);
        empty.selectAll();
        empty.settle();
        assertThat(empty.current().row()).isZero();
        assertThat(empty.next()).isEmpty();
    }
}
