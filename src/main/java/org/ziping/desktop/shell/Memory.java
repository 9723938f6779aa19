package org.ziping.desktop.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ziping.desktop.printing.PrinterMemory;
import org.ziping.desktop.support.FolderMemory;
import org.ziping.settings.Settings;
import org.ziping.settings.SettingsFile;

/** The settings while the window is open; each change goes to their file. */
final class Memory implements PrinterMemory, FolderMemory {

    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);

    private final SettingsFile file;
    private Settings settings;
    private CompletableFuture<?> written = CompletableFuture.completedFuture("");

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

    /** Keeps {@code next}, its file behind the window; one that cannot be written costs a remark in the log, no work. */
    void remember(Settings next) {
        settings = next;
        written = written.thenRunAsync(() -> write(next));
    }

    /** Waits until everything remembered is in the file. */
    void settle() {
        written.join();
    }

    private void write(Settings next) {
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

    @Override
    public Optional<Path> folder() {
        return settings.folder();
    }

    @Override
    public void remember(Path folder) {
        remember(settings.withFolder(folder));
    }
}
