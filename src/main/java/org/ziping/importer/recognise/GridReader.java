package org.ziping.importer.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.base.Messages;
import org.ziping.importer.grid.Cancellation;
import org.ziping.importer.grid.GridCell;
import org.ziping.model.HeaderField;

/** Reads one grid from top to bottom, deciding row by row what stands there. */
final class GridReader {

    private static final Messages MESSAGES = Messages.of(GridReader.class);

    /** A text written over so many columns belongs to none of them. */
    private static final int WIDE = 3;

    private final GridView view;
    private final Lexicon lexicon;
    private final Findings findings;
    private final String firstTier;
    private final Vocabulary vocabulary;
    private final Figures figures;
    private final LabelledRow labels;
    private final TotalRow totals;
    private final GoalsRows goals;
    private final SideLabels sides;
    private final List<Part> parts = new ArrayList<>();
    private final GridProse prose;
    private final FundsPairs pairedFunds;
    private final ValuesBelow valuesBelow;
    private boolean noted;
    private Part part;
    private Optional<IndicatorTable> indicators = Optional.empty();
    private Optional<FundsTable> funds = Optional.empty();
    private Optional<SourcesTable> sources = Optional.empty();
    private Optional<SummaryTable> summary = Optional.empty();
    private Optional<IndicatorTable> before = Optional.empty();
    private Optional<IndicatorTable> last = Optional.empty();
    private boolean open;

    /** Starts with a part that may already know a title; {@code firstTier} is what a heading above promises. */
    GridReader(GridView view, Lexicon lexicon, Findings findings, Part start, String firstTier) {
        this.view = view;
        this.lexicon = lexicon;
        this.findings = findings;
        this.firstTier = firstTier;
        this.vocabulary = lexicon.vocabulary();
        this.figures = lexicon.figures();
        this.labels = new LabelledRow(view, vocabulary, figures, lexicon.titles());
        this.totals = new TotalRow(view, vocabulary, figures);
        this.goals = new GoalsRows(view, vocabulary, figures);
        this.sides = new SideLabels(view, vocabulary);
        this.pairedFunds = new FundsPairs(view, vocabulary, figures);
        this.valuesBelow = new ValuesBelow(view, vocabulary, labels, pairedFunds);
        this.prose = new GridProse(view, lexicon, findings);
        this.part = start;
        parts.add(start);
    }

    /** Goes on with the rows of a table that was cut in two, the header not being repeated. */
    GridReader goingOn(IndicatorTable table) {
        indicators = Optional.of(table.goesOn(view));
        return this;
    }

    /** Knows the table before; under the same header again its tiers stay in force. */
    GridReader after(Optional<IndicatorTable> table) {
        before = table;
        return this;
    }

    /** The indicator table at the end of the grid, if nothing below its rows has ended it. */
    Optional<IndicatorTable> unfinished() {
        return open ? last : Optional.empty();
    }

    /** The parts found, the starting one first. */
    List<Part> read(Cancellation cancellation) {
        for (int row = 0; row < view.rows(); ) {
            cancellation.check();
            row += readAt(row);
        }
        last = indicators;
        endTables();
        new Leftovers(view, lexicon, findings, sides).list(parts, part);
        return parts;
    }

    /** Handles what starts in this row; the number of rows used. */
    private int readAt(int row) {
        if (view.starting(row).isEmpty()) {
            return 1;
        }
        if (view.grid().rowHidden(row)) {
            ignore(row, MESSAGES.text("ignored.hidden-row"));
            return 1;
        }
        if (view.starting(row).size() == 1 && continued(view.starting(row).get(0))) {
            ignore(row, MESSAGES.text("ignored.continued"));
            return 1;
        }
        open = false;
        sides.executionWeight(row).ifPresent(part::executionWeight);
        if (view.takenIn(row) && indicators.isPresent()) {
            indicators.get().take(row);
            open = true;
            return 1;
        }
        return header(row).orElseGet(() -> {
            before = Optional.empty();
            if (goals.is(row)) {
                return goals.take(row, part);
            }
            if (valuesBelow.is(row)) {
                valuesBelow.take(row, part);
                return 2;
            }
            data(row);
            return 1;
        });
    }

    /** Whether a cell only says that the table goes on; a number alone may be a value here. */
    private boolean continued(GridCell cell) {
        return lexicon.continued(cell.text()) && !figures.numeric(cell.text());
    }

    /** A table header in this row: opens the table and gives its height. */
    private Optional<Integer> header(int row) {
        Optional<IndicatorHeader> indicatorHeader = IndicatorHeader.find(view, row, vocabulary);
        if (indicatorHeader.isPresent()) {
            if (indicators.isPresent()) {
                ignore(row, MESSAGES.text("ignored.repeated-header"));
            }
            findings.table(TableNotes.of(view, indicatorHeader.get()));
            Optional<Tiers> carried = indicators
                    .or(() -> before.filter(t -> t.header().sameColumns(indicatorHeader.get())))
                    .map(IndicatorTable::tiers);
            before = Optional.empty();
            open = true;
            endTables();
            indicators = Optional.of(new IndicatorTable(
                    view, indicatorHeader.get(), lexicon, findings, part, carried.orElseGet(this::promisedTiers)));
            return Optional.of(indicatorHeader.get().height());
        }
        Optional<SummaryTable> list = SummaryTable.find(view, row, vocabulary, figures);
        if (list.isPresent()) {
            endTables();
            findings.table(TableNotes.of(view, row, list.get()));
            summary = list;
            list.get().open(part, findings);
            part.headsList();
            return Optional.of(Math.max(1, list.get().end() - row));
        }
        Optional<SourcesHeader> sourcesHeader = SourcesHeader.find(view, row, vocabulary, figures);
        if (sourcesHeader.isPresent()) {
            endTables();
            findings.table(TableNotes.of(view, sourcesHeader.get()));
            sources = Optional.of(new SourcesTable(view, sourcesHeader.get(), vocabulary, figures, findings, part));
            return Optional.of(sourcesHeader.get().height());
        }
        Optional<FundsHeader> fundsHeader = FundsHeader.find(view, row, vocabulary, figures);
        if (fundsHeader.isPresent()) {
            endTables();
            findings.table(TableNotes.of(view, fundsHeader.get()));
            funds = Optional.of(new FundsTable(view, fundsHeader.get(), lexicon, findings, part));
            return Optional.of(fundsHeader.get().height());
        }
        return Optional.empty();
    }

    private Tiers promisedTiers() {
        Tiers tiers = new Tiers(vocabulary);
        tiers.enterFirst(firstTier);
        return tiers;
    }

    private void data(int row) {
        if (summary.isPresent() && !alone(view.starting(row)) && listed(row)) {
            return;
        }
        if (funds.isPresent() && funds.get().read(row)) {
            return;
        }
        if (sources.isPresent() && sources.get().read(row)) {
            return;
        }
        if (indicators.isPresent() && indicatorRow(row)) {
            return;
        }
        other(row);
    }

    private boolean listed(int row) {
        Part next = new Part(part.sheet(), view.block());
        part.moneyUnit().ifPresent(next::moneyUnit);
        if (summary.get().read(row, next, findings)) {
            part.year().ifPresent(next::year);
            part.fillsUnitOf(next);
            next.title();
            next.listed();
            parts.add(next);
            return true;
        }
        ignore(row, MESSAGES.text("ignored.total-of-list"));
        return true;
    }

    private boolean indicatorRow(int row) {
        List<GridCell> cells = view.starting(row);
        IndicatorTable table = indicators.get();
        if (totals.is(row)) {
            totals.take(row, Optional.of(table.header()), part);
            return true;
        }
        if (totals.isSubtotal(row)) {
            ignore(row, MESSAGES.text("ignored.subtotal"));
            return true;
        }
        if (table.heads(row)) {
            open = true;
            return true;
        }
        if (alone(cells)
                || startsWithLabel(row, table)
                || lexicon.note(cells.get(0).text())) {
            return false;
        }
        anotherProject(row, table).read(row);
        open = true;
        return true;
    }

    /** Whether a row is one text over most of the table: a note below it, the line for signatures, a heading within. */
    private boolean alone(List<GridCell> cells) {
        return cells.size() == 1 && cells.get(0).columnSpan() * 2 > view.grid().columns();
    }

    /** In a list whose rows name their project, another name begins another project under the same header. */
    private IndicatorTable anotherProject(int row, IndicatorTable table) {
        Map<String, Integer> context = table.header().context();
        Integer column = context.get("project");
        if (column == null) {
            return table;
        }
        GridCell named = view.grid().cell(row, column);
        String before = part.header().getOrDefault(HeaderField.PROJECT, "");
        boolean another = !figures.placeholder(named.text()) && !before.equals(oneLine(named.text()));
        if (another && !before.isEmpty()) {
            next();
        }
        context.forEach((field, at) -> {
            GridCell cell = view.grid().cell(row, at);
            LabelledRow.Pair pair = new LabelledRow.Pair("headerFields", field, oneLine(cell.text()), cell, cell);
            labels.take(pair, part);
            part.understand(view.place(cell), "header/" + field);
        });
        IndicatorTable current = another && !before.isEmpty()
                ? new IndicatorTable(view, table.header(), lexicon, findings, part, promisedTiers())
                : table;
        indicators = Optional.of(current);
        return current;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\n\\s*", "").strip();
    }

    private boolean startsWithLabel(int row, IndicatorTable table) {
        List<LabelledRow.Pair> pairs = labels.pairs(row);
        if (pairs.isEmpty() || !pairs.get(0).label().equals(view.starting(row).get(0))) {
            return false;
        }
        LabelledRow.Pair first = pairs.get(0);
        boolean inOneCell = first.label().equals(first.cell()) && !first.value().isEmpty();
        boolean ofTheForm = first.group().equals("headerFields")
                && !first.field().equals("moneyUnit")
                && vocabulary.exactField("headerFields", first.label().text()).isPresent();
        boolean text = first.group().equals("textRows")
                && first.cell().columnSpan() >= WIDE
                && vocabulary.exactField("textRows", first.label().text()).isPresent();
        return inOneCell || ofTheForm || text || !table.hasFigures(row) || pairs.size() > 1;
    }

    /** A row outside the tables: title, labels and values, total, note. */
    private void other(int row) {
        List<GridCell> cells = view.starting(row);
        GridCell first = cells.get(0);
        if (cells.size() == 1 && lexicon.titles().is(first.text())) {
            title(row, first);
            return;
        }
        if (cells.size() == 1
                && vocabulary
                        .pattern("mark")
                        .matcher(Labels.squeeze(first.text()))
                        .matches()) {
            part.understand(view.place(first), "header/mark");
            return;
        }
        Optional<String> year = lexicon.titles().yearAlone(first.text());
        List<LabelledRow.Pair> pairs = labels.pairs(row);
        boolean written = pairs.stream().anyMatch(p -> !p.value().isEmpty());
        boolean unit = cells.stream()
                .anyMatch(c -> c.text().length() < 24
                        && MoneyUnits.find(c.text(), vocabulary).isPresent());
        if (unit) {
            cells.forEach(c -> MoneyUnits.find(c.text(), vocabulary).ifPresent(part::moneyUnit));
        }
        if (!written && year.isEmpty() && prose.read(cells, part)) {
            return;
        }
        if (!pairs.isEmpty()) {
            take(pairs);
        }
        if (year.isPresent() && cells.size() <= 2) {
            year.ifPresent(part::year);
            part.understand(view.place(first), "header/year");
        }
        boolean amounts = pairedFunds.take(row, part);
        if (amounts) {
            part.sawSkeleton();
        }
        if (!pairs.isEmpty() || year.isPresent() || unit || amounts) {
            return;
        }
        if (totals.is(row)) {
            totals.take(row, Optional.empty(), part);
        } else {
            noted |= lexicon.note(first.text());
            boolean goesOn = noted && cells.size() == 1 && lexicon.numbered(first.text());
            ignore(row, MESSAGES.text(goesOn || lexicon.note(first.text()) ? "ignored.note" : "ignored.unknown-row"));
        }
    }

    private void title(int row, GridCell cell) {
        if (part.hasFigures() || part.header().containsKey(HeaderField.PROJECT)) {
            next();
        }
        prose.leave();
        part.title();
        lexicon.titles().read(cell.text(), part);
        part.understand(view.place(row, cell.column()), "header/title");
    }

    private void take(List<LabelledRow.Pair> pairs) {
        for (LabelledRow.Pair pair : pairs) {
            if (pair.group().equals("textRows") && lexicon.instruction(pair.value())) {
                part.understand(view.place(pair.label()), "label");
                findings.ignore(view.place(pair.cell()), pair.value(), MESSAGES.text("ignored.instruction"));
                continue;
            }
            if (pair.group().equals("textRows")) {
                part.tell(new FundsSentences(vocabulary).in(pair.value(), view.place(pair.cell())));
            }
            boolean project = pair.field().equals("project") && !figures.placeholder(pair.value());
            boolean another = project
                    && (part.hasFigures() || part.header().containsKey(HeaderField.PROJECT))
                    && !Names.same(pair.value(), part.header().getOrDefault(HeaderField.PROJECT, ""));
            if (another) {
                Part before = part;
                next();
                before.fillsUnitOf(part);
            }
            if (!labels.take(pair, part)) {
                findings.ignore(view.place(pair.cell()), pair.value(), MESSAGES.text("ignored.second-value"));
            }
        }
    }

    private void next() {
        endTables();
        Part following = new Part(part.sheet(), view.block());
        part.moneyUnit().filter(u -> !part.hasFigures()).ifPresent(following::moneyUnit);
        part = following;
        parts.add(part);
    }

    private void endTables() {
        prose.leave();
        indicators.ifPresent(IndicatorTable::finish);
        indicators = Optional.empty();
        funds = Optional.empty();
        sources = Optional.empty();
        summary = Optional.empty();
    }

    private void ignore(int row, String reason) {
        findings.ignoreRow(view, row, reason);
    }
}
