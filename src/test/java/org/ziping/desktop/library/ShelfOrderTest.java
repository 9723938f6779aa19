package org.ziping.desktop.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShelfOrderTest {

    private static final ShelfRow OLD = row(1, Optional.of(2020), "线路租赁", "信息中心");
    private static final ShelfRow NEW = row(2, Optional.of(2021), "金保工程", "信息中心");
    private static final ShelfRow OTHER = row(3, Optional.of(2021), "培训", "办公室");
    private static final ShelfRow UNDATED = row(4, Optional.empty(), "未定", "");

    private static ShelfRow row(long id, Optional<Integer> year, String project, String unit) {
        return new ShelfRow(id, year, project, unit, "—", "0", "—", Optional.of(0), "");
    }

    @Test
    void newestYearFirstAndUndatedLast() {
        assertThat(ShelfOrder.shown(List.of(UNDATED, OLD, NEW, OTHER), "")).containsExactly(NEW, OTHER, OLD, UNDATED);
    }

    @Test
    void everyWordOfTheSearchMustMatchSomewhere() {
        List<ShelfRow> all = List.of(OLD, NEW, OTHER);
        assertThat(ShelfOrder.shown(all, " 信息 2021 ")).containsExactly(NEW);
        assertThat(ShelfOrder.shown(all, "没有")).isEmpty();
    }

    @Test
    void aYearBeginsOnce() {
        List<ShelfRow> shown = ShelfOrder.shown(List.of(OLD, NEW, OTHER), "");
        assertThat(ShelfOrder.beginsYear(shown, 0)).isTrue();
        assertThat(ShelfOrder.beginsYear(shown, 1)).isFalse();
        assertThat(ShelfOrder.beginsYear(shown, 2)).isTrue();
    }
}
