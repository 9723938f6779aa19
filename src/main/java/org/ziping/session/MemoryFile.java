package org.ziping.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ziping.base.AtomicFile;
import org.ziping.importer.correct.MemoryText;
import org.ziping.importer.correct.ReadingMemory;
import org.ziping.settings.UserFolders;

/** The file beside the settings that keeps how tables of known layouts are to be read. */
public final class MemoryFile {

    private static final Logger LOG = LoggerFactory.getLogger(MemoryFile.class);
    private static final String NAME = "reading.json";

    private final Path folder;

    /** The file in a folder that need not exist. */
    public MemoryFile(Path folder) {
        this.folder = folder;
    }

    /** The file of the user who started the program. */
    public static MemoryFile ofUser() {
        return new MemoryFile(UserFolders.ofThisMachine().settings());
    }

    /** What is remembered; a file that cannot be read is as none, for nothing but convenience is lost. */
    public ReadingMemory read() {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return ReadingMemory.NONE;
        }
        try {
            return MemoryText.parse(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("{} {}", file, e.getMessage());
            return ReadingMemory.NONE;
        }
    }

    /** Remembers {@code memory} from now on. */
    public void write(ReadingMemory memory) throws IOException {
        Files.createDirectories(folder);
        byte[] text = MemoryText.format(memory).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(folder.resolve(NAME), out -> out.write(text));
    }
}
