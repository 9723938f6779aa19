package org.ziping.desktop.forms;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.ziping.base.AtomicFile;
import org.ziping.base.FileNames;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Background;
import org.ziping.desktop.support.FileDialogs;
import org.ziping.desktop.support.Notices;
import org.ziping.desktop.support.Problems;
import org.ziping.desktop.support.SaveTarget;
import org.ziping.form.Form;
import org.ziping.form.FormException;
import org.ziping.form.FormFile;
import org.ziping.form.Forms;
import org.ziping.report.FormFit;

/** Forms as files that colleagues pass to one another. */
record FormFiles(Background background, Problems problems, Notices notices) {

    private static final Messages MESSAGES = Messages.of(FormFiles.class);
    private static final int LONGEST_NAME = 100;

    /** Asks for a file and hands on the form in it; one that no page can hold is refused with what is wrong. */
    void read(Consumer<Form> taken) {
        FileDialogs.open(
                        FileDialogs.of(MESSAGES.text("forms.import"), MESSAGES.text("forms.files"), "*.json"),
                        problems.window())
                .ifPresent(chosen -> background.quietly(
                        progress -> Forms.read(chosen),
                        form -> take(form, String.valueOf(chosen.getFileName()), taken),
                        failure -> unreadable(chosen, failure)));
    }

    /** Asks where to and writes a form. */
    void write(Form form) {
        SaveTarget.ask(
                        problems,
                        MESSAGES.text("forms.export"),
                        FileNames.legal(form.name(), LONGEST_NAME),
                        ".json",
                        MESSAGES.text("forms.files"))
                .ifPresent(target -> background.quietly(
                        progress -> written(form, target),
                        path -> notices.tell(MESSAGES.text("forms.exported", path)),
                        failure -> unwritten(failure)));
    }

    private void take(Form form, String name, Consumer<Form> taken) {
        List<String> wrong = FormFit.problems(form);
        if (wrong.isEmpty()) {
            taken.accept(form);
        } else {
            problems.tell(MESSAGES.text("forms.unusable", name, String.join("\n", wrong)));
        }
    }

    private void unreadable(Path chosen, Throwable failure) {
        if (failure instanceof IOException || failure instanceof FormException) {
            problems.tell(
                    MESSAGES.text("forms.unreadable", chosen.getFileName(), String.valueOf(failure.getMessage())));
        } else {
            problems.unexpected(failure);
        }
    }

    private void unwritten(Throwable failure) {
        if (failure instanceof IOException) {
            problems.tell(MESSAGES.text("forms.failed", String.valueOf(failure.getMessage())));
        } else {
            problems.unexpected(failure);
        }
    }

    private static Path written(Form form, Path target) throws IOException {
        AtomicFile.write(target, FormFile.write(form));
        return target;
    }
}
