package org.ziping.desktop.shell;

import java.util.Locale;
import java.util.Map;

/** Whether this machine has a screen a window can open on. */
final class ScreenProbe {

    private ScreenProbe() {}

    /** Asks before JavaFX does: its own failure would be a stack trace. */
    static boolean available() {
        return available(System.getProperty("os.name", ""), System.getenv(), System.getProperty("glass.platform", ""));
    }

    static boolean available(String system, Map<String, String> environment, String platform) {
        boolean drawsItself = !platform.isEmpty() && !platform.equalsIgnoreCase("gtk");
        boolean linux = system.toLowerCase(Locale.ROOT).startsWith("linux");
        return drawsItself || !linux || given(environment, "DISPLAY") || given(environment, "WAYLAND_DISPLAY");
    }

    private static boolean given(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }
}
