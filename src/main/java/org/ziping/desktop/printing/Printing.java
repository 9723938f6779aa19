package org.ziping.desktop.printing;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Background;
import org.ziping.desktop.support.Notices;
import org.ziping.desktop.support.Problems;
import org.ziping.desktop.support.Progress;
import org.ziping.exporter.ExportException;
import org.ziping.exporter.PdfPages;
import org.ziping.exporter.PdfPrinter;
import org.ziping.exporter.PrintWatch;

/** Prints a document: asks how, prints in the background, and offers the pdf where there is no way to paper. */
public final class Printing {

    private static final Messages MESSAGES = Messages.of(Printing.class);

    /** The file, and the machine that may print it. */
    private record Ready(PdfPrinter machine, byte[] pdf, int pages) {}

    private final Background background;
    private final Problems problems;
    private final Notices notices;
    private final PrinterMemory memory;
    private final PdfInstead instead;
    private final Supplier<PdfPrinter> machine;

    /** Printing on the printers of this machine. */
    public Printing(Background background, Problems problems, Notices notices, PrinterMemory memory) {
        this(background, problems, notices, memory, PdfPrinter::ofThisMachine);
    }

    Printing(
            Background background,
            Problems problems,
            Notices notices,
            PrinterMemory memory,
            Supplier<PdfPrinter> machine) {
        this.background = background;
        this.problems = problems;
        this.notices = notices;
        this.memory = memory;
        this.machine = machine;
        instead = new PdfInstead(background, problems, notices);
    }

    /** Begins with the question on which printer; a machine without one is told so at once. */
    public void print(PrintJob job) {
        background.start(
                MESSAGES.text("print.looking"),
                progress -> ready(machine.get(), job.pdf().run(progress)),
                ready -> ready.machine()
                        .obstacle()
                        .ifPresentOrElse(
                                sentence -> instead.offer(sentence, job.name(), ready.pdf()), () -> ask(ready, job)),
                problems::unexpected);
    }

    private static Ready ready(PdfPrinter machine, byte[] pdf) throws IOException {
        try (PdfPages pages = PdfPages.of(pdf)) {
            return new Ready(machine, pdf, pages.count());
        }
    }

    private void ask(Ready ready, PrintJob job) {
        new PrintDialog(
                        ready.machine().printers(),
                        memory.printer(),
                        Math.min(job.page(), ready.pages()),
                        ready.pages())
                .ask(problems)
                .ifPresent(wish -> print(ready, wish, job.name()));
    }

    private void print(Ready ready, PrintDialog.Wish wish, String name) {
        memory.remember(wish.printer());
        background.start(
                MESSAGES.text("print.printing", wish.printer()),
                progress -> ready.machine()
                        .print(ready.pdf(), name, Optional.of(wish.printer()), wish.order(), watch(progress)),
                done -> notices.tell(MESSAGES.text("print.printed", name, wish.printer())),
                failure -> {
                    if (failure instanceof ExportException) {
                        instead.offer(String.valueOf(failure.getMessage()), name, ready.pdf());
                    } else {
                        problems.unexpected(failure);
                    }
                });
    }

    private static PrintWatch watch(Progress progress) {
        return new PrintWatch() {
            @Override
            public void at(int page, int pages) {
                progress.at(page, pages, MESSAGES.text("print.page", page));
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }
}
