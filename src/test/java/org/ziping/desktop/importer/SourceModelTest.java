package org.ziping.desktop.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.desktop.control.SheetCell;
import org.ziping.desktop.importer.Links.Figure;
import org.ziping.importer.correct.CellAt;
import org.ziping.importer.correct.Corrections;
import org.ziping.importer.correct.RowAt;
import org.ziping.importer.grid.Cancellation;
import org.ziping.importer.plan.ImportPlan;

/** Every cell of the file is shown at its place, says what it was read as, and finds its figure and back. */
final class SourceModelTest {

    private final ImportPlan plan = Sheets.plan("11次", "堤防巡查", "水闸养护");
    private final SourceModel model = new SourceModel(plan, Corrections.NONE);

    private SheetCell cell(SourceModel shown, CellAt at) {
        return shown.find(at).orElseThrow();
    }

    @Test
    void everyCellIsFoundWhereItIsShown() {
        for (int row = 0; row < model.rowCount(); row++) {
            for (SheetCell cell : model.cells(row)) {
                assertThat(model.find(model.at(cell)).map(SheetCell::text)).contains(cell.text());
            }
        }
        assertThat(model.rowCount()).isEqualTo(2 * 8);
        assertThat(cell(model, new CellAt(0, 6, 0)).rows()).isEqualTo(2);
    }

    @Test
    void aCellTellsWhatItWasReadAs() {
        SheetCell actual = cell(model, new CellAt(1, 5, 3));

        assertThat(actual.text()).isEqualTo("11次");
        assertThat(model.tooltip(actual)).contains("业绩值");
        assertThat(model.styles(actual)).contains(Meaning.INDICATOR.style());
    }

    @Test
    void aCorrectedCellShowsTheNewTextAndTellsTheOld() {
        Corrections corrections =
                Corrections.NONE.withText(new CellAt(0, 5, 3), "10次").withRow(new RowAt(0, 6), false);
        ImportPlan read = Sheets.IMPORTER.read(plan.source().orElseThrow(), corrections, Cancellation.NEVER);
        SourceModel corrected = new SourceModel(read, corrections);

        SheetCell cell = cell(corrected, new CellAt(0, 5, 3));
        assertThat(cell.text()).isEqualTo("10次");
        assertThat(corrected.tooltip(cell)).contains("11次");
        assertThat(corrected.leftOut(new RowAt(0, 6))).isTrue();
        assertThat(corrected.styles(cell(corrected, new CellAt(0, 6, 1)))).contains("left-out");
    }

    @Test
    void figuresAndCellsFindEachOther() {
        Links links = new Links(plan);
        Figure second = new Figure(1, "indicator/target", 1);

        CellAt at = links.source(second).orElseThrow();
        assertThat(cell(model, at).text()).isEqualTo("及时");
        assertThat(links.figure(at)).contains(second);
        OutcomeModel outcome = new OutcomeModel(1, plan.projects().get(1));
        SheetCell shown = outcome.find(second).orElseThrow();
        assertThat(outcome.figure(shown)).isEqualTo(Optional.of(second));
        assertThat(links.figure(new CellAt(0, 3, 3)).map(Figure::field)).contains("budget/executed/total");
    }

    @Test
    void theMergedTierBelongsToEveryIndicatorBelowIt() {
        Links links = new Links(plan);

        assertThat(List.of(0, 1))
                .allSatisfy(i -> assertThat(links.source(new Figure(0, "indicator/firstTier", i)))
                        .contains(new CellAt(0, 5, 0)));
    }
}
