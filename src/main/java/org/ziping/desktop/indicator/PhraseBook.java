package org.ziping.desktop.indicator;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.ziping.base.Messages;
import org.ziping.check.ReasonDue;
import org.ziping.desktop.support.Background;
import org.ziping.session.OwnPhrases;

/** The user's own phrases at hand: read when first asked for, kept in their file beside the window's thread. */
final class PhraseBook {

    private static final Messages MESSAGES = Messages.of(PhraseBook.class);

    private final OwnPhrases file;
    private final Background background;
    private final Consumer<String> complaint;
    private List<String> own = List.of();

    /**
     * @param complaint told why phrases could not be read or kept
     */
    PhraseBook(OwnPhrases file, Background background, Consumer<String> complaint) {
        this.file = file;
        this.background = background;
        this.complaint = complaint;
        background.start(MESSAGES.text("phrase.reading"), progress -> file.read(), read -> own = read, this::failed);
    }

    /** The user's own phrases, the latest first. */
    List<String> own() {
        return own;
    }

    /** Whether a reason is missing or only fills the cell. */
    boolean saysNothing(String reason) {
        return ReasonDue.saysNothing(reason);
    }

    /** Whether keeping a sentence would add anything. */
    boolean worthKeeping(String text) {
        return !saysNothing(text) && !own.contains(text.strip());
    }

    /** Keeps a sentence; {@code kept} is called when it is in the file. */
    void keep(String text, Runnable kept) {
        background.start(
                MESSAGES.text("phrase.keeping"),
                progress -> file.add(text),
                all -> {
                    own = all;
                    kept.run();
                },
                this::failed);
    }

    /** Whether a sentence is one of the user's own. */
    boolean kept(String text) {
        return own.contains(text.strip());
    }

    /** Forgets a sentence of the user's own; {@code forgotten} is called when it is out of the file. */
    void forget(String text, Runnable forgotten) {
        background.start(
                MESSAGES.text("phrase.keeping"),
                progress -> file.remove(text.strip()),
                all -> {
                    own = all;
                    forgotten.run();
                },
                this::failed);
    }

    private void failed(Throwable cause) {
        String why = cause instanceof IOException ? String.valueOf(cause.getMessage()) : cause.toString();
        complaint.accept(MESSAGES.text("phrase.failed", why));
    }
}
