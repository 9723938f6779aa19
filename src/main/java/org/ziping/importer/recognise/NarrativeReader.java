package org.ziping.importer.recognise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.ziping.base.Messages;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.grid.TextGrid;
import org.ziping.importer.grid.TextLine;
import org.ziping.importer.plan.SourcePlace;
import org.ziping.importer.recognise.Headings.Heading;
import org.ziping.model.Section;

/**
 * Reads the paragraphs of a report: headings with whatever numbering decide the section, the text below belongs to it.
 */
final class NarrativeReader {

    private static final Messages MESSAGES = Messages.of(NarrativeReader.class);
    private static final Map<String, Section> ANALYSES = Map.of(
            "产出指标", Section.OUTPUT_ANALYSIS,
            "效益指标", Section.BENEFIT_ANALYSIS,
            "满意度指标", Section.SATISFACTION_ANALYSIS);
    private static final int LONGEST_HEADING = 32;
    private static final int LONGEST_LABEL_LINE = 60;
    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final Findings findings;
    private final Headings headings;
    private final FundsSentences sentences;
    private Optional<Section> section = Optional.empty();
    private String tableTier = "";
    private boolean unknownSection;

    NarrativeReader(Lexicon lexicon, Findings findings) {
        this.lexicon = lexicon;
        this.vocabulary = lexicon.vocabulary();
        this.findings = findings;
        this.headings = new Headings(vocabulary);
        this.sentences = new FundsSentences(vocabulary);
    }

    /** First tier that the last heading promises for the table below it; blank when none. */
    String tableTier() {
        return tableTier;
    }

    /** Whether a line is the title of a form or report, which ends the section before it. */
    boolean title(TextLine line) {
        String squeezed = Labels.squeeze(line.text());
        boolean sentence = squeezed.matches(".*[,;。].*") || headings.of(line).isPresent();
        boolean annex = vocabulary.pattern("formAnnex").matcher(squeezed).matches();
        boolean standsAlone = section.isEmpty() || annex || line.level() > 0 || squeezed.length() <= LONGEST_HEADING;
        return !sentence && standsAlone && lexicon.titles().is(line.text());
    }

    /** Forgets the section, as a title of a new form or report does. */
    void leaveSection() {
        section = Optional.empty();
        unknownSection = false;
        tableTier = "";
        headings.startAfresh();
    }

    /** Whether text read now would belong to a section. */
    boolean inSection() {
        return section.isPresent();
    }

    /** Takes a line that is no title into the part. */
    void read(TextLine line, int block, Part part) {
        SourcePlace place = new SourcePlace(block, 0, 0, line.place());
        if (contents(line)) {
            findings.ignore(place, line.text(), MESSAGES.text("ignored.contents"));
        } else if (!heading(line, place, part) && !labelled(line, block, part)) {
            body(line, place, part);
        }
    }

    /** Takes a line of prose that stands in a sheet: what belongs to a section, and headings; false for all else. */
    boolean readInGrid(TextLine line, SourcePlace place, Part part) {
        if (heading(line, place, part)) {
            return true;
        }
        boolean prose = section.isPresent() || (headings.begun() && headings.top(line));
        if (prose) {
            body(line, place, part);
        }
        return prose;
    }

    /** Takes a line of a cell that holds a report. */
    void readAt(TextLine line, SourcePlace place, Part part) {
        if (!heading(line, place, part)) {
            body(line, place, part);
        }
    }

    /** Whether a line is a heading with a number before it. */
    boolean numberedHeading(TextLine line) {
        return vocabulary.pattern("numbering").matcher(line.text().strip()).find()
                && headings.of(line).isPresent();
    }

    private boolean contents(TextLine line) {
        return vocabulary.pattern("contentsLine").matcher(line.text()).matches()
                && vocabulary
                        .pattern("numbering")
                        .matcher(Labels.squeeze(line.text()))
                        .find();
    }

    private boolean heading(TextLine line, SourcePlace place, Part part) {
        Optional<Heading> heading = headings.of(line);
        heading.ifPresent(found -> {
            headings.learn(line);
            enter(found, place, part);
        });
        return heading.isPresent();
    }

    private void enter(Heading heading, SourcePlace place, Part part) {
        unknownSection = false;
        String field = heading.field();
        section = switch (field) {
            case "group:overview" -> Optional.of(Section.OVERVIEW);
            case "group:goals" -> Optional.of(Section.ANNUAL_GOAL);
            case "group:tables" -> ofTier(heading.words());
            case "group:none" -> Optional.empty();
            case "group:analysis" -> Optional.of(Section.EXECUTION_ANALYSIS);
            default -> Section.ofCode(field);
        };
        if (section.isEmpty()) {
            unknownSection = true;
            findings.ignore(place, heading.words(), MESSAGES.text("ignored.unknown-section"));
            return;
        }
        part.understand(place, "label");
        headings.halfOf(heading)
                .ifPresent(half ->
                        findings.remark(place, MESSAGES.text("remark.combined-heading", heading.words(), half)));
        if (!heading.rest().isEmpty()) {
            add(heading.rest(), place, part);
        }
    }

    /** Prose under the heading of a tier's table analyses that tier. */
    private Optional<Section> ofTier(String words) {
        return Optional.of(vocabulary
                .field("tableTiers", words)
                .flatMap(tier -> Optional.ofNullable(ANALYSES.get(tier)))
                .orElse(Section.CONCLUSION));
    }

    /** Remembers what a heading says about the table below. */
    void watch(TextLine line) {
        Optional<Heading> heading = headings.of(line);
        if (heading.isPresent()) {
            boolean tables = heading.get().field().equals("group:tables");
            tableTier = tables ? vocabulary.field("tableTiers", line.text()).orElse("") : "";
        }
    }

    private boolean labelled(TextLine line, int block, Part part) {
        if (line.text().length() > LONGEST_LABEL_LINE) {
            return false;
        }
        GridView view = new GridView(
                new TextGrid.Builder(line.place(), false)
                        .cell(0, 0, line.text(), GridCell.State.KNOWN)
                        .build(),
                block);
        LabelledRow labels = new LabelledRow(view, vocabulary, lexicon.figures(), lexicon.titles());
        List<LabelledRow.Pair> pairs = labels.pairs(0).stream()
                .filter(p -> p.group().equals("headerFields") && !p.value().isEmpty())
                .toList();
        pairs.forEach(p -> labels.take(p, part));
        Optional<String> unit = line.text().length() < 24 ? MoneyUnits.find(line.text(), vocabulary) : Optional.empty();
        unit.ifPresent(part::moneyUnit);
        Optional<String> year = lexicon.titles().yearAlone(line.text());
        year.ifPresent(part::year);
        return !pairs.isEmpty() || labels.onlyLabels(line.text()) || unit.isPresent() || year.isPresent();
    }

    private void body(TextLine line, SourcePlace place, Part part) {
        if (headings.top(line)) {
            section = Optional.empty();
            unknownSection = true;
        }
        if (section.isPresent() && lexicon.mark(line.text())) {
            leaveSection();
        }
        if (lexicon.results().is(line.text())) {
            result(line.text(), part);
            findings.ignore(place, line.text(), MESSAGES.text("ignored.result"));
        } else if (section.isPresent()) {
            add(line.text(), place, part);
        } else {
            result(line.text(), part);
            part.tell(sentences.in(line.text(), place));
            if (lexicon.mark(line.text())) {
                part.understand(place, "header/mark");
            } else if (lexicon.note(line.text())) {
                findings.ignore(place, line.text(), MESSAGES.text("ignored.note"));
            } else {
                findings.ignore(
                        place,
                        line.text(),
                        MESSAGES.text(unknownSection ? "ignored.unknown-section" : "ignored.unknown-paragraph"));
            }
        }
    }

    private void add(String text, SourcePlace place, Part part) {
        Section into = section.orElseThrow();
        part.narrative(into, text);
        part.tell(sentences.in(text, place));
        part.understand(place, "narrative/" + into.code());
        if (into == Section.CONCLUSION) {
            result(text, part);
        }
    }

    private void result(String text, Part part) {
        Matcher matcher = vocabulary.pattern("result").matcher(Labels.squeeze(text));
        if (matcher.find()) {
            part.weakProject(matcher.group(1));
        }
        GridView nothing = new GridView(new TextGrid.Builder("", false).build(), 0);
        new TotalRow(nothing, vocabulary, lexicon.figures()).inWords(text, part);
    }
}
