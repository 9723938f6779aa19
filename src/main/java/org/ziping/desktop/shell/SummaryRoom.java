package org.ziping.desktop.shell;

import org.ziping.base.Messages;
import org.ziping.desktop.printing.PrinterMemory;
import org.ziping.desktop.summary.SummaryPage;
import org.ziping.desktop.support.Background;
import org.ziping.desktop.support.Notices;
import org.ziping.desktop.support.Problems;

/** The room of the summary: every evaluation of the library in one table. */
final class SummaryRoom {

    private static final Messages MESSAGES = Messages.of(SummaryRoom.class);

    /** What the room stands on. */
    record Around(Background background, Problems problems, Notices notices, PrinterMemory printers) {}

    private final Frame frame;
    private final Office office;
    private final Around around;

    SummaryRoom(Frame frame, Office office, Around around) {
        this.frame = frame;
        this.office = office;
        this.around = around;
    }

    /** Shows the evaluations as they are now. */
    void show() {
        SummaryPage page = new SummaryPage(new SummaryPage.Around(
                around.background(),
                around.problems(),
                around.notices(),
                around.printers(),
                office.stock().forms(),
                frame::open,
                frame::library));
        page.show(office.items());
        frame.beside(MESSAGES.text("title.summary"), page.node(), page::focus);
    }
}
