package org.ziping.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreenProbeTest {

    @Test
    void linuxNeedsADisplay() {
        assertThat(ScreenProbe.available("Linux", Map.of(), "")).isFalse();
        assertThat(ScreenProbe.available("Linux", Map.of("DISPLAY", " "), "")).isFalse();
        assertThat(ScreenProbe.available("Linux", Map.of("DISPLAY", ":0"), "")).isTrue();
        assertThat(ScreenProbe.available("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), ""))
                .isTrue();
    }

    @Test
    void otherSystemsAndHeadlessPlatformsHaveOne() {
        assertThat(ScreenProbe.available("Windows 10", Map.of(), "")).isTrue();
        assertThat(ScreenProbe.available("Linux", Map.of(), "Monocle")).isTrue();
    }
}
