package org.ziping.desktop.summary;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.ziping.base.Messages;
import org.ziping.desktop.printing.PrintJob;
import org.ziping.desktop.printing.Printing;
import org.ziping.desktop.support.FileOpener;
import org.ziping.desktop.support.Notices;
import org.ziping.desktop.support.SaveTarget;
import org.ziping.exporter.ExportException;
import org.ziping.exporter.Exporter;
import org.ziping.exporter.FileFormat;
import org.ziping.form.Forms;
import org.ziping.report.ReportDocument;
import org.ziping.report.SummaryLayout;
import org.ziping.summary.Summary;

/** The summary on paper and as a file, in the order of the table. */
final class SummaryExport {

    private static final Messages MESSAGES = Messages.of(SummaryExport.class);

    private final SummaryPage.Around around;
    private final Supplier<Summary> summary;
    private final IntSupplier page;
    private final Printing printing;
    private final FileOpener opener;
    private final Exporter exporter = new Exporter(Clock.systemUTC());

    SummaryExport(SummaryPage.Around around, Supplier<Summary> summary, IntSupplier page) {
        this.around = around;
        this.summary = summary;
        this.page = page;
        printing = new Printing(around.background(), around.problems(), around.notices(), around.printers());
        opener = new FileOpener(around.background(), around.problems());
    }

    Button print() {
        return SummaryPage.button("summary.print", () -> {
            Summary now = summary.get();
            printing.print(new PrintJob(
                    MESSAGES.text("summary.file"),
                    progress -> exporter.bytes(document(now), FileFormat.PDF),
                    Math.max(1, page.getAsInt())));
        });
    }

    MenuButton menu() {
        MenuButton menu = new MenuButton(MESSAGES.text("summary.export"));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        Stream.of(FileFormat.values()).forEach(format -> {
            MenuItem item = new MenuItem(MESSAGES.text("summary.as." + format.extension()));
            item.setOnAction(event -> export(format));
            menu.getItems().add(item);
        });
        return menu;
    }

    private void export(FileFormat format) {
        Summary now = summary.get();
        String ending = "." + format.extension();
        SaveTarget.ask(
                        around.problems(),
                        MESSAGES.text("summary.export"),
                        MESSAGES.text("summary.file"),
                        ending,
                        "*" + ending)
                .ifPresent(target -> write(now, format, target));
    }

    private void write(Summary now, FileFormat format, Path target) {
        around.background()
                .start(
                        MESSAGES.text("summary.writing", target.getFileName()),
                        progress -> {
                            exporter.write(document(now), format, target);
                            return target;
                        },
                        written -> around.notices()
                                .tell(
                                        MESSAGES.text("summary.written", written),
                                        List.of(new Notices.Offer(
                                                MESSAGES.text("summary.open-file"), () -> opener.open(written)))),
                        failure -> {
                            if (failure instanceof ExportException) {
                                around.problems().tell(String.valueOf(failure.getMessage()));
                            } else {
                                around.problems().unexpected(failure);
                            }
                        });
    }

    private ReportDocument document(Summary now) {
        return SummaryLayout.of(now, around.forms().find(Forms.SUMMARY).orElseThrow());
    }
}
