package org.ziping.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SaveStateTest {

    private static final SaveState SAVED =
            new SaveState(0, Optional.of(LocalTime.of(10, 32, 5)), Optional.empty(), false);

    @Test
    void saysSavedOnlyWhenTheFileHasEverything() {
        assertThat(SAVED.text(false)).isEqualTo("已保存 10:32:05");
        assertThat(new SaveState(1, SAVED.at(), Optional.empty(), false).text(false))
                .isEqualTo("正在保存");
        assertThat(SAVED.text(true)).isEqualTo("未保存");
        assertThat(SAVED.plain(true)).isFalse();
    }

    @Test
    void aFailureIsNeverHidden() {
        SaveState failed = new SaveState(0, SAVED.at(), Optional.of("磁盘已满。"), false);
        assertThat(failed.text(false)).contains("磁盘已满");
        assertThat(failed.plain(false)).isFalse();
    }

    @Test
    void readOnlyIsSaid() {
        assertThat(new SaveState(0, Optional.empty(), Optional.empty(), true).text(false))
                .isEqualTo("只读");
    }
}
