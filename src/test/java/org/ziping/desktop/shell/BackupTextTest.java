package org.ziping.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackupTextTest {

    private static final ZoneId TAIYUAN = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void theDayIsTheOneOnTheWallNotTheOneInGreenwich() {
        assertThat(said("2026-02-28T16:05:00Z")).isEqualTo("备份 今天 00:05");
        assertThat(said("2026-02-28T15:55:00Z")).isEqualTo("备份 昨天 23:55");
        assertThat(said("2026-02-20T04:00:00Z")).isEqualTo("备份 2026-02-20");
    }

    @Test
    void thatThereIsNoneIsSaid() {
        assertThat(BackupText.of(Optional.empty(), TODAY, TAIYUAN)).isEqualTo("尚未备份");
    }

    private static String said(String at) {
        return BackupText.of(Optional.of(Instant.parse(at)), TODAY, TAIYUAN);
    }
}
