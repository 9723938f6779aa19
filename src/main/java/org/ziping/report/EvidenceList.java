package org.ziping.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.base.Messages;
import org.ziping.form.Align;
import org.ziping.form.Orientation;
import org.ziping.model.Evaluation;
import org.ziping.model.Evidence;
import org.ziping.model.EvidenceFile;
import org.ziping.model.HeaderField;
import org.ziping.model.Indicator;

/** Lays out the list of evidence (佐证材料清单): what proves which line, and how to tell that it is the same file. */
public final class EvidenceList {

    private static final Messages MESSAGES = Messages.printed(EvidenceList.class);
    private static final List<Integer> SHARES = List.of(12, 52, 60, 20, 30);
    private static final List<String> HEADERS =
            List.of("evidence.number", "evidence.indicator", "evidence.name", "evidence.size", "evidence.sha256");
    private static final int TYPE = 20;
    /** So much of a hash tells two files apart on paper. */
    private static final int PRINTED_HASH = 12;

    private EvidenceList() {}

    /** The list as a document of its own, to lie with the files. */
    public static ReportDocument of(Evaluation evaluation) {
        return new ReportDocument(
                MESSAGES.text("evidence.title"), evaluation.header(HeaderField.UNIT), List.of(run(evaluation, false)));
    }

    /** The list on pages of its own; none without evidence. */
    static Optional<PageRun> appendix(Evaluation evaluation) {
        return evaluation.evidence().isEmpty() ? Optional.empty() : Optional.of(run(evaluation, true));
    }

    /** Behind a report the list is in its outline and its pages are numbered on. */
    private static PageRun run(Evaluation evaluation, boolean behind) {
        PageSetup page = PageSetup.table(Orientation.PORTRAIT);
        TableFrame frame = new TableFrame(page.width() * 10, TYPE);
        List<Cell> head = new ArrayList<>();
        for (String key : HEADERS) {
            head.add(Cell.label(head.size(), MESSAGES.text(key)).strong());
        }
        List<Table.Row> rows = new ArrayList<>(List.of(TableFrame.row(head)));
        for (EvidenceOrder.Entry entry : EvidenceOrder.of(evaluation)) {
            rows.add(TableFrame.row(row(entry, evaluation)));
        }
        String title = MESSAGES.text("evidence.title");
        return new PageRun(
                title,
                behind ? page.outer() : page,
                List.of(
                        behind
                                ? new Heading(1, title, TextStyle.TABLE_TITLE)
                                : new Paragraph(title, TextStyle.TABLE_TITLE),
                        new Paragraph(evaluation.header(HeaderField.PROJECT), TextStyle.SUBTITLE),
                        frame.table(frame.fit(SHARES), 1, rows)));
    }

    private static List<Cell> row(EvidenceOrder.Entry entry, Evaluation evaluation) {
        Evidence evidence = entry.evidence();
        EvidenceFile file = evidence.file();
        return List.of(
                Cell.label(0, entry.mark()),
                Cell.text(1, line(evidence, evaluation), Align.LEFT),
                Cell.text(2, file.name(), Align.LEFT),
                Cell.label(3, size(file.size())),
                Cell.label(
                        4,
                        file.sha256()
                                .substring(
                                        0, Math.min(PRINTED_HASH, file.sha256().length()))));
    }

    /** The name of the line a piece of evidence belongs to. */
    public static String line(Evidence evidence, Evaluation evaluation) {
        return evidence.indicator()
                .map(id -> evaluation.indicator(id).map(Indicator::name).orElse(MESSAGES.text("evidence.gone")))
                .orElse(MESSAGES.text("evidence.project"));
    }

    /** A size as people say it. */
    public static String size(long bytes) {
        long kilobytes = (bytes + 1023) >> 10;
        return kilobytes < 1024
                ? MESSAGES.text("evidence.kb", kilobytes)
                : MESSAGES.text("evidence.mb", (kilobytes + 512) >> 10);
    }
}
