package org.ziping.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.session.SaveState;

class SavedTextTest {

    private static final SaveState SAVED = new SaveState.Saved(Optional.of(Instant.parse("2026-01-05T10:32:05Z")));

    private static SavedText text(SaveState state, boolean typing) {
        return SavedText.of(state, typing, false, ZoneOffset.UTC);
    }

    @Test
    void saysSavedOnlyWhenTheFileHasEverything() {
        assertThat(text(SAVED, false)).isEqualTo(new SavedText("已保存 10:32:05", true));
        assertThat(text(new SaveState.Saving(1), false).text()).isEqualTo("正在保存");
        assertThat(text(SAVED, true)).isEqualTo(new SavedText("未保存", false));
    }

    @Test
    void aFailureIsNeverHidden() {
        SavedText failed = text(new SaveState.Failed("磁盘已满。", 2), true);
        assertThat(failed.text()).contains("磁盘已满");
        assertThat(failed.calm()).isFalse();
    }

    @Test
    void readOnlyIsSaid() {
        assertThat(SavedText.of(SAVED, false, true, ZoneOffset.UTC).text()).isEqualTo("只读");
    }
}
