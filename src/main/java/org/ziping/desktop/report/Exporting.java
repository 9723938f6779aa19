package org.ziping.desktop.report;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.ziping.base.FileNames;
import org.ziping.base.Messages;
import org.ziping.desktop.support.FileOpener;
import org.ziping.desktop.support.Notices;
import org.ziping.desktop.support.SaveTarget;
import org.ziping.exporter.ExportException;
import org.ziping.exporter.FileFormat;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;

/** 导出: asks where to, writes in the background, then offers to open the file or its folder. */
final class Exporting {

    private static final Messages MESSAGES = Messages.of(Exporting.class);

    private static final int LONGEST_NAME = 100;

    private final ReportPage.Around around;
    private final Annex annex;
    private final FileOpener opener;

    Exporting(ReportPage.Around around, Annex annex) {
        this.around = around;
        this.annex = annex;
        opener = new FileOpener(around.background(), around.problems());
    }

    /** The menu of formats, each with its key; {@code content} is asked when one is chosen. */
    MenuButton menu(Supplier<Annex.Content> content) {
        MenuButton menu = new MenuButton(MESSAGES.text("report.export"));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getItems()
                .setAll(
                        item("report.export.docx", KeyCode.W, () -> export(content.get(), FileFormat.DOCX)),
                        item("report.export.xlsx", KeyCode.X, () -> export(content.get(), FileFormat.XLSX)),
                        item("report.export.pdf", KeyCode.D, () -> export(content.get(), FileFormat.PDF)));
        return menu;
    }

    private static MenuItem item(String key, KeyCode code, Runnable action) {
        MenuItem item = new MenuItem(MESSAGES.text(key));
        item.setAccelerator(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void export(Annex.Content now, FileFormat format) {
        String ending = "." + format.extension();
        SaveTarget.ask(
                        around.problems(),
                        MESSAGES.text("report.export"),
                        fileName(now.evaluation()),
                        ending,
                        "*" + ending)
                .ifPresent(target -> write(now, format, target));
    }

    /** Writes and tells; what the exporter refuses it says in a sentence, all else is unforeseen. */
    void write(Annex.Content now, FileFormat format, Path target) {
        around.background()
                .start(
                        MESSAGES.text("report.writing", target.getFileName()),
                        progress -> {
                            annex.write(now, format, target);
                            return target;
                        },
                        written -> around.notices()
                                .tell(
                                        MESSAGES.text("report.written", written),
                                        List.of(
                                                offer("report.open", () -> opener.open(written)),
                                                offer("report.openFolder", () -> opener.openFolder(written)))),
                        failure -> {
                            if (failure instanceof ExportException) {
                                around.problems().tell(String.valueOf(failure.getMessage()));
                            } else {
                                around.problems().unexpected(failure);
                            }
                        });
    }

    private static Notices.Offer offer(String key, Runnable action) {
        return new Notices.Offer(MESSAGES.text(key), action);
    }

    /** Year, project and what it is, as a file may be called. */
    static String fileName(Evaluation evaluation) {
        String name = Stream.of(
                        evaluation.year().map(String::valueOf).orElse(""),
                        evaluation.header(HeaderField.PROJECT),
                        MESSAGES.text("report.file"))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return FileNames.legal(name, LONGEST_NAME);
    }
}
