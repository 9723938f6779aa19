package org.ziping.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ziping.form.Block;
import org.ziping.form.Form;
import org.ziping.form.HeaderBlock;
import org.ziping.form.HeaderSlot;
import org.ziping.form.Layout;
import org.ziping.form.NotesBlock;
import org.ziping.form.Orientation;
import org.ziping.form.SignatureBlock;
import org.ziping.form.SummaryBlock;
import org.ziping.summary.Summary;
import org.ziping.summary.SummaryRow;

/** Lays out a summary of many evaluations (部门汇总表) as its form wants it. */
public final class SummaryLayout {

    private static final int TYPE = 21;

    private SummaryLayout() {}

    /** The pages of a summary. The form must be one of many ({@link Form#ofMany}). */
    public static ReportDocument of(Summary summary, Form form) {
        Layout layout = form.main();
        Fields fields = fields(summary, form);
        Pieces pieces = new Pieces(fields);
        PageSetup page = PageSetup.table(layout.orientation());
        TableFrame frame =
                new TableFrame(page.width() * 10, TYPE - (layout.orientation() == Orientation.PORTRAIT ? 2 : 0));
        pieces.top(layout, TextStyle.TABLE_TITLE);
        for (Block block : layout.blocks()) {
            if (block instanceof HeaderBlock header) {
                pieces.lines(header, frame);
            } else if (block instanceof SummaryBlock list) {
                pieces.table(new SummaryTable(summary, list, form.moneyUnit(), fields).make(frame));
                SummaryWords.of(summary, list).forEach(line -> pieces.paragraph(line, TextStyle.NOTE));
            } else if (block instanceof NotesBlock notes) {
                notes.lines().forEach(line -> pieces.paragraph(line, TextStyle.NOTE));
            } else if (block instanceof SignatureBlock signature) {
                pieces.line(signature.cells(), frame);
            }
        }
        String title = fields.expand(layout.title()).replace('\n', ' ').strip();
        String author = Stream.of(HeaderSlot.DEPARTMENT, HeaderSlot.UNIT)
                .map(fields::of)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
        return new ReportDocument(title, author, List.of(new PageRun(page, pieces.all())));
    }

    /** What all rows share; the years from first to last. */
    private static Fields fields(Summary summary, Form form) {
        Map<String, String> values = new HashMap<>();
        values.put("money", form.moneyUnit().label());
        values.put(HeaderSlot.YEAR.code(), years(summary.rows()));
        values.put(HeaderSlot.UNIT.code(), shared(summary.rows(), SummaryRow::unit));
        values.put(HeaderSlot.DEPARTMENT.code(), shared(summary.rows(), SummaryRow::department));
        return new Fields(values);
    }

    private static String shared(List<SummaryRow> rows, Function<SummaryRow, String> name) {
        List<String> names = rows.stream().map(name).distinct().toList();
        return names.size() == 1 ? names.get(0) : "";
    }

    private static String years(List<SummaryRow> rows) {
        List<Integer> years = rows.stream()
                .map(SummaryRow::year)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
        if (years.isEmpty()) {
            return "    ";
        }
        String first = String.valueOf(years.get(0));
        return years.size() == 1 ? first : first + "—" + years.get(years.size() - 1);
    }
}
