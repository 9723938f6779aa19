package org.ziping.importer.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ziping.base.Messages;
import org.ziping.form.Forms;
import org.ziping.importer.correct.Corrections;
import org.ziping.importer.grid.Block;
import org.ziping.importer.grid.Cancellation;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.grid.SourceDocument;
import org.ziping.importer.grid.TextGrid;
import org.ziping.importer.grid.TextLine;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.plan.ImportStatus;
import org.ziping.importer.plan.ImportedProject;
import org.ziping.importer.plan.SourcePlace;
import org.ziping.importer.plan.UnderstoodCell;

/** Turns neutral text into a plan: what was understood, what was not, each with its place. */
public final class Recogniser {

    private static final Messages MESSAGES = Messages.of(Recogniser.class);
    private final Lexicon lexicon;
    private final FormMatcher forms;

    /** A recogniser that names the best matching of the given forms. */
    public Recogniser(Forms forms) {
        this.lexicon = Lexicon.of(forms);
        this.forms = new FormMatcher(forms.all());
    }

    /** The units of money it knows, each by its whole name. */
    public List<String> moneyUnits() {
        Set<String> all = lexicon.vocabulary().moneyFactors();
        return all.stream()
                .filter(unit -> all.stream().noneMatch(other -> !other.equals(unit) && other.startsWith(unit)))
                .toList();
    }

    private Recogniser(Lexicon lexicon, FormMatcher forms) {
        this.lexicon = lexicon;
        this.forms = forms;
    }

    /** Reads a document with the columns, rows and unit of money as corrected. */
    public ImportPlan recognise(SourceDocument document, Corrections corrections, Cancellation cancellation) {
        return new Recogniser(lexicon.withMoneyUnit(corrections.moneyUnit()), forms)
                .read(document, corrections, cancellation);
    }

    /** Reads a document; asked to stop it throws {@link java.util.concurrent.CancellationException}. */
    public ImportPlan recognise(SourceDocument document, Cancellation cancellation) {
        return read(document, Corrections.NONE, cancellation);
    }

    private ImportPlan read(SourceDocument document, Corrections corrections, Cancellation cancellation) {
        Findings findings = new Findings();
        List<Part> parts = parts(document, corrections, findings, cancellation);
        Assembler assembler = new Assembler(findings);
        List<List<Part>> groups = assembler.group(parts);
        groups.removeIf(g -> g.stream().noneMatch(p -> worth(p) && !p.headsListOnly()));
        Optional<String> year = new Years(lexicon).ofDocument(document);
        List<ImportedProject> projects = new ArrayList<>();
        List<UnderstoodCell> understood = new ArrayList<>();
        boolean skeleton = parts.stream().anyMatch(p -> p.skeleton() || p.titled());
        for (List<Part> group : groups) {
            ImportedProject project = assembler.merge(group, year, groups.size() > 1);
            for (Part part : group) {
                part.meanings().forEach(m -> understood.add(new UnderstoodCell(m.place(), projects.size(), m.field())));
            }
            projects.add(project);
        }
        if (projects.size() == 1) {
            projects.set(0, projects.get(0).withContradictions(AnnexNumbers.of(document)));
        }
        if (!projects.isEmpty()) {
            parts.stream()
                    .filter(Part::headsListOnly)
                    .flatMap(p -> p.meanings().stream())
                    .forEach(m -> understood.add(new UnderstoodCell(m.place(), 0, m.field())));
        }
        ImportStatus status =
                !projects.isEmpty() ? ImportStatus.READ : skeleton ? ImportStatus.EMPTY_FORM : ImportStatus.NOTHING;
        return new ImportPlan(
                document.name(),
                status,
                message(status, document.name()),
                forms.match(new ShapeReader(lexicon).read(document)),
                projects,
                findings.ignored(),
                findings.remarks(),
                understood,
                findings.tables(),
                Set.of(),
                Optional.of(document));
    }

    private static Optional<String> message(ImportStatus status, String name) {
        return switch (status) {
            case NOTHING -> Optional.of(MESSAGES.text("message.nothing", name));
            case EMPTY_FORM -> Optional.of(MESSAGES.text("message.empty-form", name));
            default -> Optional.empty();
        };
    }

    private static boolean worth(Part part) {
        boolean figures = part.indicators().stream().anyMatch(i -> !i.name().isBlank())
                || part.budget().values().stream().anyMatch(a -> !a.equals("0"))
                || part.execution().filedScore().isPresent()
                || (part.filedTotal().isPresent() && part.skeleton());
        boolean texts = !part.narrative().isEmpty();
        boolean named = (part.titled() || part.skeleton()) && !part.header().isEmpty();
        return figures || texts || named;
    }

    private List<Part> parts(
            SourceDocument document, Corrections corrections, Findings findings, Cancellation cancellation) {
        List<Part> parts = new ArrayList<>();
        NarrativeReader narrative = new NarrativeReader(lexicon, findings);
        Part text = new Part(Optional.empty(), 0);
        parts.add(text);
        Optional<Part> pending = Optional.empty();
        Cut cut = new Cut(lexicon);
        int block = -1;
        for (Block piece : document.blocks()) {
            block++;
            cancellation.check();
            if (piece instanceof TextLine line && line.note()) {
                findings.ignore(
                        new SourcePlace(block, 0, 0, line.place()), line.text(), MESSAGES.text("ignored.footnote"));
            } else if (piece instanceof TextLine line && cut.marks(line.text())) {
                findings.ignore(
                        new SourcePlace(block, 0, 0, line.place()), line.text(), MESSAGES.text("ignored.continued"));
            } else if (piece instanceof TextLine line) {
                cut.end();
                if (narrative.title(line)) {
                    Part titled = new Part(Optional.empty(), block);
                    titled.title();
                    lexicon.titles().read(line.text(), titled);
                    titled.understand(new SourcePlace(block, 0, 0, line.place()), "header/title");
                    parts.add(titled);
                    pending = Optional.of(titled);
                    text = titled;
                    narrative.leaveSection();
                } else {
                    narrative.watch(line);
                    narrative.read(line, block, text);
                    if (narrative.inSection()) {
                        pending = Optional.empty();
                    }
                }
            } else if (piece instanceof TextGrid grid) {
                GridView view = new GridView(grid.printed(), block, corrections);
                readGrid(grid, view, parts, pending, cut, narrative.tableTier(), findings, cancellation);
                pending = Optional.empty();
            }
        }
        return parts;
    }

    /** What stands in hidden columns is listed, one item a column, and not read. */
    private static void hiddenColumns(TextGrid grid, int block, Findings findings) {
        TextGrid printed = grid.printed();
        GridView whole = new GridView(grid, block);
        for (int column = 0; column < grid.columns(); column++) {
            if (grid.columnHidden(column)) {
                List<String> lost = new ArrayList<>();
                for (int row = 0; row < grid.rows(); row++) {
                    GridCell cell = grid.cell(row, column);
                    if (cell.startsAt(row, column)
                            && !cell.blank()
                            && printed.text(row, column).isEmpty()) {
                        lost.add(cell.text());
                    }
                }
                if (!lost.isEmpty()) {
                    findings.ignore(
                            whole.place(0, column), String.join(" ", lost), MESSAGES.text("ignored.hidden-column"));
                }
            }
        }
    }

    private void readGrid(
            TextGrid grid,
            GridView view,
            List<Part> parts,
            Optional<Part> pending,
            Cut cut,
            String firstTier,
            Findings findings,
            Cancellation cancellation) {
        if (grid.hidden()) {
            findings.ignore(
                    new SourcePlace(view.block(), 0, 0, grid.place()), "", MESSAGES.text("ignored.hidden-sheet"));
        } else {
            hiddenColumns(grid, view.block(), findings);
            Optional<IndicatorTable> half = cut.goesOn(view);
            Optional<Part> known = half.map(IndicatorTable::part).or(() -> pending);
            Part start = known.orElseGet(() -> new Part(Optional.of(grid.place()), view.block()));
            GridReader reader = new GridReader(view, lexicon, findings, start, firstTier).after(cut.table());
            half.ifPresent(reader::goingOn);
            List<Part> found = reader.read(cancellation);
            cut.after(reader.unfinished());
            parts.addAll(known.isPresent() ? found.subList(1, found.size()) : found);
        }
    }
}
