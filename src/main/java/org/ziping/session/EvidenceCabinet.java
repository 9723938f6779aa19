package org.ziping.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.ziping.base.AtomicFile;
import org.ziping.base.Messages;
import org.ziping.model.EvidenceFile;
import org.ziping.model.EvidenceState;
import org.ziping.store.EvidenceContents;
import org.ziping.store.Library;

/**
 * Takes evidence files in, looks whether they are still what they were, and gives them out again. Reads
 * whole files and is meant for background threads; an evaluation is not touched. Work that is not wanted
 * any more ends with a {@link CancellationException}.
 */
public final class EvidenceCabinet {

    /** Larger files are linked, so that the library stays a file that can be carried about. */
    public static final long LARGEST_COPY = 200L << 20;

    private static final Messages MESSAGES = Messages.of(EvidenceCabinet.class);
    private static final long MEGABYTE = 1L << 20;

    private final Library library;

    EvidenceCabinet(Library library) {
        this.library = library;
    }

    /** Copies a file into the library; a content that is there already is kept once. */
    public EvidenceFile copyIn(Path file, EvidenceProgress progress) {
        refuseTooLarge(file);
        EvidenceFile found = describe(file, Optional.empty(), (done, total) -> progress.at(done, 2 * total));
        EvidenceContents contents = library.evidence();
        if (!contents.holds(found.sha256())) {
            keep(file, found, contents, (done, total) -> progress.at(total + done, 2 * total));
        }
        return found;
    }

    /** Refuses by the size alone: nobody waits for a large file to be read and then refused. */
    private static void refuseTooLarge(Path file) {
        long size = file.toFile().length();
        if (size > LARGEST_COPY) {
            throw new EvidenceException(
                    MESSAGES.text("evidence.tooLarge", file, size / MEGABYTE, LARGEST_COPY / MEGABYTE));
        }
    }

    /** Remembers where a file lies and what it holds now. */
    public EvidenceFile link(Path file, EvidenceProgress progress) {
        return describe(file, Optional.of(file.toAbsolutePath().normalize().toString()), progress);
    }

    /** Whether a file is still there with the content it was attached with. */
    public EvidenceState look(EvidenceFile file, EvidenceProgress progress) {
        if (file.link().isEmpty()) {
            return library.evidence().holds(file.sha256()) ? EvidenceState.WHOLE : EvidenceState.MISSING;
        }
        Path place = Path.of(file.link().get());
        try {
            if (!Files.isRegularFile(place)) {
                return EvidenceState.MISSING;
            }
            boolean same =
                    Files.size(place) == file.size() && hash(place, progress).equals(file.sha256());
            return same ? EvidenceState.WHOLE : EvidenceState.CHANGED;
        } catch (IOException e) {
            return EvidenceState.MISSING;
        }
    }

    /** Writes the file as it was attached; refuses to give out another content under its name. */
    public void copyOut(EvidenceFile file, Path target) {
        try {
            AtomicFile.write(target, out -> {
                if (!copy(file, out)) {
                    throw new EvidenceException(
                            MESSAGES.text("evidence.notWhole", file.link().orElse(file.name())));
                }
            });
        } catch (IOException e) {
            throw new EvidenceException(
                    MESSAGES.text("evidence.notWritten", target, String.valueOf(e.getMessage())), e);
        }
    }

    private boolean copy(EvidenceFile file, OutputStream out) throws IOException {
        if (file.link().isEmpty()) {
            return library.evidence().copy(file.sha256(), out);
        }
        Path place = Path.of(file.link().get());
        if (look(file, EvidenceProgress.NONE) != EvidenceState.WHOLE) {
            return false;
        }
        Files.copy(place, out);
        return true;
    }

    private static EvidenceFile describe(Path file, Optional<String> link, EvidenceProgress progress) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new EvidenceException(MESSAGES.text("evidence.noFile", file));
            }
            return new EvidenceFile(String.valueOf(file.getFileName()), Files.size(file), hash(file, progress), link);
        } catch (IOException e) {
            throw new EvidenceException(MESSAGES.text("evidence.notRead", file, String.valueOf(e.getMessage())), e);
        }
    }

    private static void keep(Path file, EvidenceFile found, EvidenceContents contents, EvidenceProgress progress) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = sha256();
            byte[] buffer = new byte[EvidenceContents.PART];
            long done = 0;
            int parts = 0;
            for (int read = in.readNBytes(buffer, 0, buffer.length);
                    read > 0;
                    read = in.readNBytes(buffer, 0, buffer.length)) {
                digest.update(buffer, 0, read);
                contents.keep(found.sha256(), parts++, Arrays.copyOf(buffer, read));
                done += read;
                goOn(progress, done, found.size());
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(found.sha256())) {
                throw new EvidenceException(MESSAGES.text("evidence.beingWritten", file));
            }
            contents.finish(found.sha256(), found.size(), parts);
        } catch (IOException e) {
            throw new EvidenceException(MESSAGES.text("evidence.notRead", file, String.valueOf(e.getMessage())), e);
        }
    }

    private static String hash(Path file, EvidenceProgress progress) throws IOException {
        MessageDigest digest = sha256();
        long size = Files.size(file);
        long done = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                done += read;
                goOn(progress, done, size);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void goOn(EvidenceProgress progress, long done, long total) {
        if (!progress.at(done, total)) {
            throw new CancellationException();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
