package org.ziping.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void remembersEverythingAcrossAStart() throws IOException {
        SettingsFile file = new SettingsFile(folder.resolve("deep/settings.properties"));
        Settings settings = new Settings(
                new Appearance(true, new BigDecimal("1.3")),
                Optional.of(new WindowBounds(-5, 20, 1280, 800, true)),
                Optional.of(Path.of("/自评/库 一.ziping")),
                Optional.of("二楼 HP 双面"),
                Optional.of(Path.of("/自评/送审")),
                true);
        file.write(settings);
        assertThat(file.read()).isEqualTo(settings);
        assertThat(folder.resolve("deep").toFile().list()).containsExactly("settings.properties");
    }

    @Test
    void aFirstStartHasTheUsualLook() {
        assertThat(new SettingsFile(folder.resolve("none")).read()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void damagedEntriesFallBackOneByOne() throws IOException {
        Path path = folder.resolve("settings.properties");
        Files.writeString(path, "fontScale=large\nwindow=1 2 x\ndark=true\n");
        Settings read = new SettingsFile(path).read();
        assertThat(read).isEqualTo(Settings.DEFAULT.withAppearance(new Appearance(true, BigDecimal.ONE)));
    }

    @Test
    void anUnreadableScaleIsKeptWithinWhatCanBeRead() {
        assertThat(new Appearance(false, BigDecimal.TEN).fontScale()).isEqualByComparingTo("2");
    }

    @Test
    void eachSystemHasItsOwnPlace() {
        Path home = Path.of("/home/u").toAbsolutePath();
        Path config = Path.of("/cfg").toAbsolutePath();
        assertThat(UserFolders.of("Linux", home, Map.of("XDG_CONFIG_HOME", config.toString()))
                        .settings())
                .isEqualTo(config.resolve("ziping"));
        assertThat(UserFolders.of("Linux", home, Map.of()).settings()).isEqualTo(home.resolve(".config/ziping"));
        assertThat(UserFolders.of("Windows 10", home, Map.of()).settings())
                .isEqualTo(home.resolve("AppData/Roaming/Ziping"));
    }
}
