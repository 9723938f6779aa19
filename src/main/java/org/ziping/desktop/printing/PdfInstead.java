package org.ziping.desktop.printing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import org.ziping.base.AtomicFile;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Background;
import org.ziping.desktop.support.FileOpener;
import org.ziping.desktop.support.Notices;
import org.ziping.desktop.support.Problems;
import org.ziping.desktop.support.SaveTarget;

/** The pdf where nothing can be printed: why, in a sentence, and the choice to open it or to keep it. */
final class PdfInstead {

    private static final Messages MESSAGES = Messages.of(PdfInstead.class);

    private final Background background;
    private final Problems problems;
    private final Notices notices;
    private final FileOpener opener;

    PdfInstead(Background background, Problems problems, Notices notices) {
        this.background = background;
        this.problems = problems;
        this.notices = notices;
        opener = new FileOpener(background, problems);
    }

    /** Tells the sentence and does what is chosen. */
    void offer(String sentence, String name, byte[] pdf) {
        ButtonType open = new ButtonType(MESSAGES.text("instead.open"), ButtonData.OK_DONE);
        ButtonType keep = new ButtonType(MESSAGES.text("instead.keep"), ButtonData.OTHER);
        ButtonType close = new ButtonType(MESSAGES.text("instead.close"), ButtonData.CANCEL_CLOSE);
        Optional<ButtonType> chosen = problems.ask(MESSAGES.text("instead.title"), sentence, open, keep, close);
        if (chosen.equals(Optional.of(open))) {
            write(name, pdf, Optional.empty());
        } else if (chosen.equals(Optional.of(keep))) {
            SaveTarget.ask(problems, MESSAGES.text("instead.keep"), name, ".pdf", "PDF")
                    .ifPresent(target -> write(name, pdf, Optional.of(target)));
        }
    }

    /** To the place chosen, or to one of its own from where it is opened. */
    private void write(String name, byte[] pdf, Optional<Path> chosen) {
        background.start(
                MESSAGES.text("instead.writing"),
                progress -> {
                    Path target = chosen.isPresent()
                            ? chosen.get()
                            : Files.createTempDirectory("ziping").resolve(name + ".pdf");
                    AtomicFile.write(target, out -> out.write(pdf));
                    return target;
                },
                written -> {
                    if (chosen.isEmpty()) {
                        opener.open(written);
                    }
                    notices.tell(
                            MESSAGES.text("instead.written", written),
                            List.of(
                                    new Notices.Offer(MESSAGES.text("instead.open"), () -> opener.open(written)),
                                    new Notices.Offer(
                                            MESSAGES.text("instead.folder"), () -> opener.openFolder(written))));
                },
                failure -> problems.tell(MESSAGES.text("instead.failed", String.valueOf(failure.getMessage()))));
    }
}
