package org.ziping.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ziping.base.AtomicFile;
import org.ziping.base.Messages;
import org.ziping.settings.UserFolders;

/** The open change of a rule set, in {@code rule-draft.json} beside the settings, so that no closing loses it. */
public final class RuleDraftFile {

    private static final Messages MESSAGES = Messages.of(RuleDraftFile.class);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path file;

    private RuleDraftFile(Path file) {
        this.file = file;
    }

    /** That of the user who started the program. */
    public static RuleDraftFile ofUser() {
        return in(UserFolders.ofThisMachine().settings());
    }

    /** The one kept in {@code folder}, which need not exist. */
    public static RuleDraftFile in(Path folder) {
        return new RuleDraftFile(folder.resolve("rule-draft.json"));
    }

    /** What was left open, if anything. */
    public Optional<RuleDraft> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(
                    MAPPER.readValue(Files.readString(file, StandardCharsets.UTF_8), RuleDraft.class));
        } catch (JsonProcessingException e) {
            throw new IOException(MESSAGES.text("draft.unreadable", file), e);
        }
    }

    /** Remembers what is open now; empty when nothing is. */
    public void write(Optional<RuleDraft> open) throws IOException {
        if (open.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        byte[] text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(open.get());
        Files.createDirectories(file.toAbsolutePath().getParent());
        AtomicFile.write(file, out -> out.write(text));
    }
}
