package org.ziping.desktop.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.session.HistoryEntry;
import org.ziping.store.EntryState;

class HistoryRowTest {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final List<HistoryEntry> ENTRIES = List.of(
            entry(3, "2022-03-01T17:00:00Z", "修改“线路租赁费”业绩值", EntryState.DONE),
            entry(2, "2022-03-01T04:00:01Z", "修改年度", EntryState.DISCARDED),
            entry(1, "2022-03-01T04:00:00Z", "修改预算单位", EntryState.DONE));

    private static HistoryEntry entry(long number, String at, String text, EntryState state) {
        return new HistoryEntry(number, Instant.parse(at), text, state, false);
    }

    @Test
    void editsStandUnderTheirDayAsTheClockOnTheWallSaidIt() {
        assertThat(HistoryRow.of(ENTRIES, "", BEIJING))
                .extracting(HistoryRow::number, HistoryRow::time, HistoryRow::text, HistoryRow::lasting)
                .containsExactly(
                        tuple(Optional.empty(), "", "2022-03-02", true),
                        tuple(Optional.of(3L), "01:00:00", "修改“线路租赁费”业绩值", true),
                        tuple(Optional.empty(), "", "2022-03-01", true),
                        tuple(Optional.of(2L), "12:00:01", "已撤销：修改年度", false),
                        tuple(Optional.of(1L), "12:00:00", "修改预算单位", true),
                        tuple(Optional.of(0L), "", "最初（进入自评库时）", true));
    }

    @Test
    void theSearchWantsEveryWordInTheDayOrTheText() {
        assertThat(HistoryRow.of(ENTRIES, " 2022-03-01 预算", BEIJING))
                .extracting(HistoryRow::text)
                .containsExactly("2022-03-01", "修改预算单位");
        assertThat(HistoryRow.of(ENTRIES, "没有的词", BEIJING)).isEmpty();
    }
}
