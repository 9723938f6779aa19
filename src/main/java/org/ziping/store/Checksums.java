package org.ziping.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import org.ziping.model.EvaluationId;
import org.ziping.model.Facts;

/**
 * SHA-256 over what is stored, each text preceded by its length. SQLite's own checks miss most
 * changed bytes inside a value; these find every one.
 */
final class Checksums {

    private final MessageDigest digest;

    private Checksums() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of an evaluation: its id, whether it is removed, when it changed, and every fact. */
    static String ofEvaluation(EvaluationId id, boolean removed, String changed, SortedMap<String, String> facts) {
        Checksums sum = new Checksums();
        sum.add(id.toString()).add(Boolean.toString(removed)).add(changed);
        facts.forEach((path, text) -> sum.add(path).add(text));
        return sum.hex();
    }

    /** Of the changes one journal entry made to one evaluation. */
    static String ofChanges(SortedMap<String, Facts.Change> changes) {
        Checksums sum = new Checksums();
        changes.forEach((path, change) -> sum.add(path).add(change.before()).add(change.after()));
        return sum.hex();
    }

    /** Of any texts in their order. */
    static String of(Iterable<String> texts) {
        Checksums sum = new Checksums();
        texts.forEach(sum::add);
        return sum.hex();
    }

    private Checksums add(Optional<String> text) {
        return add(Boolean.toString(text.isPresent())).add(text.orElse(""));
    }

    private Checksums add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
        return this;
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
