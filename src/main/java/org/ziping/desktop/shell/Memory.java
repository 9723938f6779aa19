package org.ziping.desktop.shell;

import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ziping.desktop.printing.PrinterMemory;
import org.ziping.settings.Settings;
import org.ziping.settings.SettingsFile;

/** The settings while the window is open; each change goes to their file. */
final class Memory implements PrinterMemory {

    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);

    private final SettingsFile file;
    private Settings settings;

    Memory(SettingsFile file) {
        this.file = file;
        settings = file.read();
    }

    /** Whether the program has never been closed on this machine. */
    boolean firstStart() {
        return settings.window().isEmpty();
    }

    Settings settings() {
        return settings;
    }

    /** Keeps {@code next}; a file that cannot be written costs a remark in the log, no work. */
    void remember(Settings next) {
        settings = next;
        try {
            file.write(next);
        } catch (IOException e) {
            LOG.warn("settings not written: {}", e.toString());
        }
    }

    @Override
    public Optional<String> printer() {
        return settings.printer();
    }

    @Override
    public void remember(String printer) {
        remember(settings.withPrinter(printer));
    }
}
