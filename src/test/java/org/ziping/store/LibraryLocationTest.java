package org.ziping.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LibraryLocationTest {

    private static final Path HOME = Path.of("/home/li");

    @Test
    void linuxFollowsTheDesktopConvention() {
        assertThat(LibraryLocation.of("Linux", HOME, Map.of()))
                .isEqualTo(Path.of("/home/li/.local/share/ziping/library.ziping"));
        assertThat(LibraryLocation.of("Linux", HOME, Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/data/ziping/library.ziping"));
        assertThat(LibraryLocation.of("Linux", HOME, Map.of("XDG_DATA_HOME", "relative")))
                .isEqualTo(Path.of("/home/li/.local/share/ziping/library.ziping"));
    }

    @Test
    void windowsUsesTheRoamingFolder() {
        assertThat(LibraryLocation.of("Windows 11", HOME, Map.of("APPDATA", "/roaming")))
                .isEqualTo(Path.of("/roaming/Ziping/library.ziping"));
    }
}
