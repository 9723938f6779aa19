package org.ziping.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ziping.base.AtomicFile;
import org.ziping.base.Messages;
import org.ziping.settings.UserFolders;

/**
 * The user's own sentences for deviation reasons (常用语), the latest first, in {@code phrases.json} beside
 * the settings. A file that cannot be read is left alone: nothing is added to it or taken from it.
 */
public final class OwnPhrases {

    private static final Messages MESSAGES = Messages.of(OwnPhrases.class);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path file;

    private OwnPhrases(Path file) {
        this.file = file;
    }

    /** Those of the user who started the program. */
    public static OwnPhrases ofUser() {
        return in(UserFolders.ofThisMachine().settings());
    }

    /** Those kept in {@code folder}, which need not exist. */
    public static OwnPhrases in(Path folder) {
        return new OwnPhrases(folder.resolve("phrases.json"));
    }

    /** All of them; none where there is no file yet. */
    public List<String> read() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return List.of(MAPPER.readValue(Files.readString(file, StandardCharsets.UTF_8), String[].class));
        } catch (JsonProcessingException | NullPointerException e) {
            throw new IOException(MESSAGES.text("phrases.unreadable", file), e);
        }
    }

    /** Adds a sentence, once, and answers all of them. */
    public List<String> add(String phrase) throws IOException {
        List<String> next = new ArrayList<>(read());
        next.remove(phrase.strip());
        next.add(0, phrase.strip());
        return write(next);
    }

    /** Removes a sentence and answers those that are left. */
    public List<String> remove(String phrase) throws IOException {
        List<String> next = new ArrayList<>(read());
        next.remove(phrase);
        return write(next);
    }

    private List<String> write(List<String> phrases) throws IOException {
        byte[] text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(phrases);
        Files.createDirectories(file.toAbsolutePath().getParent());
        AtomicFile.write(file, out -> out.write(text));
        return List.copyOf(phrases);
    }
}
