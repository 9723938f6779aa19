package org.ziping.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser;
import org.ziping.base.Messages;
import org.ziping.desktop.importer.ImportPage;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.model.Evaluation;

/** The room where files come in: chosen or dropped, read, shown, and taken into the library. */
final class ImportRoom {

    private static final Messages MESSAGES = Messages.of(ImportRoom.class);

    private final Frame frame;
    private final Office office;
    private final Intake intake;

    ImportRoom(Frame frame, Office office, Intake intake) {
        this.frame = frame;
        this.office = office;
        this.intake = intake;
    }

    /** Lets the officer choose files and reads them. */
    void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(MESSAGES.text("intake.choose"));
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(
                        MESSAGES.text("intake.kinds"), "*.docx", "*.xlsx", "*.doc", "*.xls", "*.wps", "*.et"));
        List<File> chosen = chooser.showOpenMultipleDialog(frame.window());
        if (chosen != null) {
            take(chosen.stream().map(File::toPath).toList());
        }
    }

    /** Reads files that were chosen or dropped and shows what importing them would bring. */
    void take(List<Path> files) {
        if (office.readOnly()) {
            frame.notice(MESSAGES.text("intake.read-only"));
            return;
        }
        intake.read(files, this::show);
    }

    private void show(List<ImportPlan> plans) {
        ImportPage page = new ImportPage(plans, () -> accept(plans), frame::library);
        frame.beside(MESSAGES.text("title.import"), page.node(), page::focus);
    }

    private void accept(List<ImportPlan> plans) {
        List<Evaluation> evaluations = Intake.evaluations(plans);
        long first = office.add(Intake.description(plans), evaluations);
        if (evaluations.size() == 1) {
            frame.open(first);
        } else {
            frame.library();
        }
    }
}
