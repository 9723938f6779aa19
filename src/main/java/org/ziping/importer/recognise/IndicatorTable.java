package org.ziping.importer.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.ziping.base.Messages;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.plan.ImportedExecution;
import org.ziping.importer.plan.ImportedIndicator;
import org.ziping.importer.plan.SourcePlace;
import org.ziping.importer.recognise.IndicatorColumn.Field;

/** Reads the rows below one indicator header into a part. */
final class IndicatorTable {

    private static final Messages MESSAGES = Messages.of(IndicatorTable.class);
    private static final Field[] FIGURES = {Field.TARGET, Field.ACTUAL, Field.SCORE, Field.WEIGHT};
    private static final Field[] ALL_FIGURES = {
        Field.TARGET,
        Field.TARGET_SIGN,
        Field.TARGET_UNIT,
        Field.ACTUAL,
        Field.SCORE,
        Field.WEIGHT,
        Field.COMPLETION_RATE,
        Field.REASON
    };
    private static final List<Field> EXECUTION_FIELDS = List.of(
            Field.NAME,
            Field.WEIGHT,
            Field.TARGET,
            Field.TARGET_SIGN,
            Field.TARGET_UNIT,
            Field.ACTUAL,
            Field.ACTUAL_UNIT,
            Field.COMPLETION_RATE,
            Field.SCORE,
            Field.REASON);
    private final GridView view;
    private final IndicatorHeader header;
    private final List<String> headings;
    private final Vocabulary vocabulary;
    private final Figures figures;
    private final Findings findings;
    private final Part part;
    private final Tiers tiers;
    private final SharedCells shared = new SharedCells();
    private Optional<GridCell> lastName = Optional.empty();
    private int rowsRead;
    private boolean headed;

    IndicatorTable(GridView view, IndicatorHeader header, Lexicon lexicon, Findings findings, Part part, Tiers tiers) {
        this.view = view;
        this.header = header;
        this.vocabulary = lexicon.vocabulary();
        this.figures = lexicon.figures();
        this.findings = findings;
        this.part = part;
        this.tiers = tiers;
        this.headings = headings();
        for (IndicatorColumn column : header.columns()) {
            for (int r = header.row(); r < header.end(); r++) {
                part.understand(view.place(r, column.first()), "label");
            }
        }
        header.context().values().forEach(c -> part.understand(view.place(header.end() - 1, c), "label"));
        part.sawSkeleton();
        if (header.column(Field.FIRST_TIER).isPresent()) {
            part.sawTiers();
        }
    }

    /** The rows of a table that was cut in two, in the grid where they go on without a header. */
    private IndicatorTable(IndicatorTable before, GridView view, Part part) {
        this.view = view;
        this.header = before.header.goingOn();
        this.vocabulary = before.vocabulary;
        this.figures = before.figures;
        this.findings = before.findings;
        this.part = part;
        this.tiers = before.tiers;
        this.headings = before.headings;
        this.headed = before.headed;
    }

    /** This table where it goes on in another grid. */
    IndicatorTable goesOn(GridView next) {
        return new IndicatorTable(this, next, part);
    }

    private List<String> headings() {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < view.grid().columns(); column++) {
            GridCell heading = view.grid().cell(header.end() - 1, column);
            texts.add(heading.row() >= header.row() ? heading.text() : "");
        }
        return texts;
    }

    IndicatorHeader header() {
        return header;
    }

    Part part() {
        return part;
    }

    GridView view() {
        return view;
    }

    /** The tiers in force at the last row read, for a table that goes on under a repeated header. */
    Tiers tiers() {
        return tiers;
    }

    /** Whether the row has figures in the columns of this table. */
    boolean hasFigures(int row) {
        return new IndicatorRow(view, header, row).anyOwn(FIGURES);
    }

    /** Takes a row that only names the tier of the rows below, where the table has no column for it. */
    boolean heads(int row) {
        List<GridCell> cells = view.starting(row).stream()
                .filter(c -> !figures.numeric(c.text()))
                .toList();
        IndicatorRow here = new IndicatorRow(view, header, row);
        boolean measured = here.anyOwn(Field.TARGET, Field.ACTUAL) && cells.size() > 1;
        if (header.column(Field.FIRST_TIER).isPresent() || cells.isEmpty() || measured) {
            return false;
        }
        Optional<TierNames.Heading> heading =
                new TierNames(vocabulary).heading(cells.get(0).text());
        boolean second = header.column(Field.SECOND_TIER).isPresent();
        if (heading.isEmpty() || (second && !heading.get().first())) {
            return false;
        }
        boolean amongSeconds = headed && tiers.first().isEmpty() && secondToo(heading.get());
        if (heading.get().first() && !amongSeconds) {
            tiers.enterFirst(heading.get().name());
        } else {
            tiers.enterSecond(heading.get().name());
            headed = true;
        }
        part.sawTiers();
        part.understand(view.place(cells.get(0)), "indicator/firstTier");
        if (view.starting(row).size() > 1) {
            ignore(row, MESSAGES.text("ignored.subtotal"));
        }
        return true;
    }

    /** Whether a name of a first tier is one of a second tier as well: 成本指标. */
    private boolean secondToo(TierNames.Heading heading) {
        return vocabulary.means("tierNames", "second", heading.name().replaceFirst("指标$", ""));
    }

    /** Takes the row over or lists it as ignored with the reason. */
    void read(int row) {
        IndicatorRow cells = new IndicatorRow(view, header, row);
        headedElsewhere(row);
        enterTiers(cells);
        String name = cells.name();
        boolean figuresHere = cells.anyOwn(ALL_FIGURES);
        if (execution(cells, name)) {
            readExecution(cells);
        } else if (lastName.isPresent() && lastName.equals(cells.cell(Field.NAME)) && !name.isEmpty()) {
            ignore(row, MESSAGES.text("ignored.continuation", Findings.quote(name)));
        } else if (figures.placeholder(name) && !written(cells)) {
            ignore(row, MESSAGES.text(figuresHere || !name.isEmpty() ? "ignored.placeholder" : "ignored.no-indicator"));
        } else {
            readIndicator(
                    cells, figures.placeholder(name) && Labels.squeeze(name).length() < 3 ? "" : name);
        }
    }

    /** Takes a row over as an indicator because a person says that it is one. */
    void take(int row) {
        IndicatorRow cells = new IndicatorRow(view, header, row);
        enterTiers(cells);
        readIndicator(cells, cells.name());
    }

    /** Ends the table: scores merged over several indicators are taken from them and reported. */
    void finish() {
        shared.settle(part, view, findings);
        if (header.height() == 0) {
            return;
        }
        reportColumns();
        boolean weights = header.column(Field.WEIGHT).isPresent();
        boolean known = part.indicators().stream().anyMatch(i -> i.weight().isPresent());
        if (!weights && !known && header.column(Field.SCORE).isPresent() && rowsRead > 0) {
            findings.remark(view.place(header.row(), 0), MESSAGES.text("remark.weight-missing"));
        }
    }

    /** Columns that no field of an evaluation takes are listed once each. */
    private void reportColumns() {
        for (int column = 0; column < view.grid().columns(); column++) {
            int at = column;
            GridCell cell = view.grid().cell(header.end() - 1, column);
            boolean taken = header.columns().stream().anyMatch(c -> c.field() != Field.OTHER && c.covers(at));
            boolean inHeader = cell.row() >= header.row() && cell.row() + cell.rowSpan() <= header.end();
            boolean numbering = vocabulary.means("rows", "ordinal", cell.text());
            boolean context = header.context().containsValue(column);
            if (!taken
                    && inHeader
                    && cell.column() == column
                    && !cell.blank()
                    && !numbering
                    && !context
                    && rowsRead > 0
                    && !vocabulary.means("rows", "sideLabel", cell.text())) {
                findings.ignore(view.place(cell), cell.text(), MESSAGES.text("ignored.column"));
            }
        }
    }

    /** Cells under a heading that no field takes; the heading is listed once for all of them. */
    private void headedElsewhere(int row) {
        for (GridCell cell : view.starting(row)) {
            boolean taken = header.columns().stream().anyMatch(c -> c.covers(cell.column()));
            if (!taken && !headings.get(cell.column()).isBlank()) {
                part.understand(view.place(cell), "other");
            }
        }
    }

    private void enterTiers(IndicatorRow cells) {
        tier(cells, Field.FIRST_TIER).ifPresent(tiers::enterFirst);
        tier(cells, Field.SECOND_TIER).ifPresent(tiers::enterSecond);
    }

    private Optional<String> tier(IndicatorRow cells, Field field) {
        String text = cells.text(field);
        cells.cell(field).ifPresent(c -> part.understand(view.place(c), "indicator/" + field.code()));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private boolean execution(IndicatorRow cells, String name) {
        String core = tiers.name(Labels.core(name));
        if (!vocabulary.means("rows", "execution", core)) {
            return false;
        }
        String above = tiers.first() + tiers.second();
        return above.isEmpty()
                || vocabulary.words("executionTierWords").stream().anyMatch(above::contains)
                || (part.execution().weight().isEmpty()
                        && cells.anyOwn(Field.WEIGHT, Field.SCORE)
                        && part.indicators().isEmpty());
    }

    private void readExecution(IndicatorRow cells) {
        for (Field field : EXECUTION_FIELDS) {
            cells.cell(field).ifPresent(c -> part.understand(view.place(c), "execution/" + field.code()));
        }
        cells.cells(Field.OTHER).forEach(c -> part.understand(view.place(c), "other"));
        part.execution(new ImportedExecution(
                figures.plain(cells.text(Field.WEIGHT)).or(() -> tiers.weight(cells.name())),
                figures.plain(cells.text(Field.ACTUAL)),
                figures.plain(cells.text(Field.SCORE)),
                figures.plain(cells.text(Field.COMPLETION_RATE)),
                cells.reason()));
    }

    private boolean written(IndicatorRow cells) {
        return !figures.placeholder(cells.own(Field.TARGET)) || !figures.placeholder(cells.own(Field.ACTUAL));
    }

    private void readIndicator(IndicatorRow cells, String name) {
        boolean detail = detail(cells, name);
        Optional<Matcher> weighted = weighted(name);
        SourcePlace place = cells.cell(Field.NAME).map(view::place).orElseGet(() -> view.place(cells.row(), 0));
        int index = part.indicators().size();
        rowsRead++;
        unknown(cells, Field.TARGET);
        unknown(cells, Field.ACTUAL);
        remarkAdjustment(cells);
        part.indicators()
                .add(new ImportedIndicator(
                        tiers.first(),
                        headed || header.column(Field.SECOND_TIER).isPresent() ? tiers.second() : "",
                        weighted.isPresent() ? weighted.get().group(1) : name,
                        weighted.isPresent()
                                ? Optional.of(weighted.get().group(2))
                                : number(cells, Field.WEIGHT, index, detail),
                        target(cells),
                        cells.text(Field.ACTUAL) + unit(cells, Field.ACTUAL, Field.ACTUAL_UNIT),
                        figures.plain(cells.own(Field.COMPLETION_RATE)),
                        number(cells, Field.SCORE, index, detail),
                        cells.reason(),
                        detail,
                        place));
        lastName = cells.cell(Field.NAME).filter(c -> !c.blank());
        for (GridCell cell : cells.written()) {
            Field field = cells.field(cell);
            part.understand(view.place(cell), field == Field.OTHER ? "other" : "indicator/" + field.code());
        }
    }

    /** Points printed with the name, 养护里程（10分）, where the form has no column for them. */
    private Optional<Matcher> weighted(String name) {
        Matcher matcher = vocabulary.pattern("nameWeight").matcher(Labels.squeeze(name));
        return header.column(Field.WEIGHT).isEmpty() && matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private void unknown(IndicatorRow cells, Field field) {
        cells.cell(field)
                .filter(GridCell::unknown)
                .ifPresent(c -> findings.remark(view.place(c), MESSAGES.text("remark.formula")));
    }

    private boolean detail(IndicatorRow cells, String name) {
        String squeezed = Labels.squeeze(name);
        boolean starts = vocabulary.words("detailStarts").stream().anyMatch(squeezed::startsWith);
        return starts && !cells.anyOwn(Field.WEIGHT, Field.SCORE);
    }

    private Optional<String> number(IndicatorRow cells, Field field, int index, boolean detail) {
        Optional<PointsPair> both = header.column(Field.SCORE).flatMap(c -> cells.points(headings.get(c.first())));
        if (both.isPresent()
                && (field == Field.SCORE || header.column(Field.WEIGHT).isEmpty())) {
            return figures.plain(
                    field == Field.SCORE ? both.get().score() : both.get().weight());
        }
        Optional<GridCell> cell = cells.cell(field);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (cell.get().unknown()) {
            findings.remark(view.place(cell.get()), MESSAGES.text("remark.formula"));
        }
        if (!detail) {
            shared.use(cell.get(), field, index);
        }
        String own = cells.own(field);
        Optional<String> plain = figures.plain(own);
        if (plain.isEmpty() && !figures.placeholder(own)) {
            findings.remark(view.place(cell.get()), MESSAGES.text("remark.no-number", Findings.quote(own)));
        }
        return plain;
    }

    private String target(IndicatorRow cells) {
        String printed = cells.text(Field.TARGET_SIGN);
        String sign = vocabulary.field("directionWords", printed).orElse(printed);
        boolean nature = vocabulary.words("natureWords").contains(Labels.squeeze(sign));
        String value = promised(cells);
        if (vocabulary.words("natureWords").stream().anyMatch(w -> value.startsWith(w + " "))) {
            return value.substring(value.indexOf(' ') + 1);
        }
        boolean placeholderSign = nature || figures.placeholder(sign);
        return (placeholderSign ? "" : sign) + value + unit(cells, Field.TARGET, Field.TARGET_UNIT);
    }

    /** The target in force: the adjusted one where a form prints it beside the one of the year's start. */
    private String promised(IndicatorRow cells) {
        String adjusted = cells.text(Field.ADJUSTED_TARGET);
        return figures.placeholder(adjusted) ? cells.text(Field.TARGET) : adjusted;
    }

    private void remarkAdjustment(IndicatorRow cells) {
        String initial = cells.text(Field.TARGET);
        String inForce = promised(cells);
        if (!figures.placeholder(initial) && !initial.equals(inForce)) {
            cells.cell(Field.ADJUSTED_TARGET)
                    .ifPresent(c ->
                            findings.remark(view.place(c), MESSAGES.text("remark.adjusted-target", initial, inForce)));
        }
    }

    /** The unit of a split column, unless there is no value or the value already ends with it. */
    private String unit(IndicatorRow cells, Field value, Field unit) {
        String text = cells.text(unit);
        String number = value == Field.TARGET ? promised(cells) : cells.text(value);
        boolean none = figures.placeholder(text) || number.isEmpty() || number.endsWith(text);
        return none || !Character.isDigit(number.charAt(number.length() - 1)) ? "" : text;
    }

    private void ignore(int row, String reason) {
        findings.ignoreRow(view, row, reason);
    }
}
