package org.ziping.desktop.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.ziping.base.Messages;
import org.ziping.form.ApprovalBlock;
import org.ziping.form.HeaderBlock;
import org.ziping.form.HeaderCell;
import org.ziping.form.HeaderSlot;
import org.ziping.form.HeadingBlock;
import org.ziping.form.NarrativeBlock;
import org.ziping.form.NotesBlock;
import org.ziping.form.ResultBlock;
import org.ziping.form.SignatureBlock;
import org.ziping.form.TextLabel;
import org.ziping.form.TextsBlock;
import org.ziping.model.Section;

/** The entries of the parts of a form that are labels and texts: header, goals, notes, signatures, headings. */
final class TextParts {

    private static final Messages MESSAGES = Messages.of(TextParts.class);
    private static final int USUAL_WIDTH = 22;

    private TextParts() {}

    /** A cell of the header and whether it begins a line. */
    private record Placed(HeaderCell cell, boolean begins) {}

    static PartEditor<HeaderBlock> header(Consumer<UnaryOperator<HeaderBlock>> edit) {
        return new PartEditor<>(edit)
                .fields(List.of(Fields.check(
                        MESSAGES.text("forms.boxed"), HeaderBlock::boxed, (b, v) -> new HeaderBlock(v, b.rows()))))
                .rows(
                        MESSAGES.text("forms.header.cells"),
                        TextParts::placed,
                        (b, cells) -> new HeaderBlock(b.boxed(), lines(cells)),
                        list -> Optional.of(new Placed(blank(), true)),
                        List.of(
                                Fields.choice(
                                        MESSAGES.text("forms.what"),
                                        List.of(HeaderSlot.values()),
                                        Names::of,
                                        p -> p.cell().field(),
                                        (p, v) -> new Placed(slot(p.cell(), v), p.begins())),
                                Fields.label(
                                        MESSAGES.text("forms.label"),
                                        p -> p.cell().label(),
                                        (p, v) -> new Placed(labelled(p.cell(), v), p.begins())),
                                Fields.millimetres(
                                        MESSAGES.text("forms.width"),
                                        p -> p.cell().width(),
                                        (p, v) -> new Placed(
                                                new HeaderCell(
                                                        p.cell().field(),
                                                        p.cell().label(),
                                                        v,
                                                        p.cell().labels()),
                                                p.begins())),
                                Fields.check(
                                        MESSAGES.text("forms.newLine"),
                                        Placed::begins,
                                        (p, v) -> new Placed(p.cell(), v))));
    }

    static PartEditor<SignatureBlock> signature(Consumer<UnaryOperator<SignatureBlock>> edit) {
        return new PartEditor<>(edit)
                .rows(
                        MESSAGES.text("forms.signature.cells"),
                        SignatureBlock::cells,
                        (b, cells) -> new SignatureBlock(some(cells)),
                        list -> Optional.of(blank()),
                        List.of(
                                Fields.choice(
                                        MESSAGES.text("forms.what"),
                                        List.of(HeaderSlot.values()),
                                        Names::of,
                                        HeaderCell::field,
                                        TextParts::slot),
                                Fields.label(MESSAGES.text("forms.label"), HeaderCell::label, TextParts::labelled)));
    }

    static PartEditor<TextsBlock> texts(Consumer<UnaryOperator<TextsBlock>> edit) {
        return new PartEditor<>(edit)
                .fields(List.of(
                        Fields.line(
                                MESSAGES.text("forms.side"),
                                TextsBlock::label,
                                (b, v) -> new TextsBlock(
                                        v,
                                        b.headed(),
                                        b.labelWidth() == 0 ? USUAL_WIDTH : b.labelWidth(),
                                        b.height(),
                                        b.texts())),
                        Fields.millimetres(
                                MESSAGES.text("forms.height"),
                                TextsBlock::height,
                                (b, v) -> new TextsBlock(b.label(), b.headed(), b.labelWidth(), v, b.texts()))))
                .rows(
                        MESSAGES.text("forms.texts"),
                        TextsBlock::texts,
                        (b, texts) -> new TextsBlock(b.label(), b.headed(), b.labelWidth(), b.height(), some(texts)),
                        list -> Arrays.stream(Section.values())
                                .filter(s -> list.stream().noneMatch(t -> t.section() == s))
                                .findFirst()
                                .map(s -> new TextLabel(s, Names.of(s), List.of())),
                        List.of(
                                Fields.choice(
                                        MESSAGES.text("forms.what"),
                                        List.of(Section.values()),
                                        Names::of,
                                        TextLabel::section,
                                        (t, v) -> new TextLabel(v, t.label(), t.labels())),
                                Fields.label(
                                        MESSAGES.text("forms.label"),
                                        TextLabel::label,
                                        (t, v) -> new TextLabel(
                                                t.section(), v, Wording.kept(t.label(), v, t.labels())))));
    }

    static PartEditor<NotesBlock> notes(Consumer<UnaryOperator<NotesBlock>> edit) {
        return new PartEditor<>(edit)
                .fields(List.of(
                        Fields.lines(
                                MESSAGES.text("forms.lines"),
                                3,
                                b -> String.join("\n", b.lines()),
                                (b, v) -> new NotesBlock(b.boxed(), some(split(v)))),
                        Fields.check(
                                MESSAGES.text("forms.boxed"),
                                NotesBlock::boxed,
                                (b, v) -> new NotesBlock(v, b.lines()))));
    }

    static PartEditor<ApprovalBlock> approval(Consumer<UnaryOperator<ApprovalBlock>> edit) {
        return new PartEditor<>(edit)
                .fields(List.of(
                        Fields.label(
                                MESSAGES.text("forms.side"),
                                ApprovalBlock::label,
                                (b, v) -> new ApprovalBlock(v, b.labelWidth(), b.height(), b.lines())),
                        Fields.millimetres(
                                MESSAGES.text("forms.height"),
                                ApprovalBlock::height,
                                (b, v) -> new ApprovalBlock(b.label(), b.labelWidth(), v, b.lines())),
                        Fields.lines(
                                MESSAGES.text("forms.lines"),
                                2,
                                b -> String.join("\n", b.lines()),
                                (b, v) -> new ApprovalBlock(b.label(), b.labelWidth(), b.height(), some(split(v))))));
    }

    static PartEditor<HeadingBlock> heading(Consumer<UnaryOperator<HeadingBlock>> edit) {
        return new PartEditor<>(edit)
                .fields(List.of(Fields.label(
                        MESSAGES.text("forms.label"), HeadingBlock::text, (b, v) -> new HeadingBlock(b.level(), v))));
    }

    static PartEditor<NarrativeBlock> narrative(Consumer<UnaryOperator<NarrativeBlock>> edit) {
        return new PartEditor<>(edit)
                .fields(List.of(
                        Fields.choice(
                                MESSAGES.text("forms.what"),
                                List.of(Section.values()),
                                Names::of,
                                NarrativeBlock::section,
                                (b, v) -> new NarrativeBlock(v, b.label(), b.labels())),
                        Fields.line(
                                MESSAGES.text("forms.before"),
                                NarrativeBlock::label,
                                (b, v) -> new NarrativeBlock(
                                        b.section(),
                                        v,
                                        b.label().isBlank() ? b.labels() : Wording.kept(b.label(), v, b.labels())))));
    }

    static PartEditor<ResultBlock> result(Consumer<UnaryOperator<ResultBlock>> edit) {
        return new PartEditor<>(edit)
                .fields(List.of(
                        Fields.lines(
                                MESSAGES.text("forms.result"),
                                3,
                                ResultBlock::text,
                                (b, v) -> new ResultBlock(v, b.open())),
                        Fields.lines(
                                MESSAGES.text("forms.result.open"),
                                2,
                                ResultBlock::open,
                                (b, v) -> new ResultBlock(b.text(), v))));
    }

    private static HeaderCell blank() {
        return new HeaderCell(HeaderSlot.BLANK, Names.of(HeaderSlot.BLANK), USUAL_WIDTH, List.of());
    }

    private static HeaderCell slot(HeaderCell cell, HeaderSlot slot) {
        return new HeaderCell(slot, cell.label(), cell.width(), cell.labels());
    }

    private static HeaderCell labelled(HeaderCell cell, String label) {
        return new HeaderCell(cell.field(), label, cell.width(), Wording.kept(cell.label(), label, cell.labels()));
    }

    private static List<Placed> placed(HeaderBlock block) {
        List<Placed> placed = new ArrayList<>();
        for (List<HeaderCell> row : block.rows()) {
            for (int i = 0; i < row.size(); i++) {
                placed.add(new Placed(row.get(i), i == 0));
            }
        }
        return placed;
    }

    private static List<List<HeaderCell>> lines(List<Placed> cells) {
        List<List<HeaderCell>> lines = new ArrayList<>();
        for (Placed placed : some(cells)) {
            if (placed.begins() || lines.isEmpty()) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(placed.cell());
        }
        return lines;
    }

    private static List<String> split(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static <T> List<T> some(List<T> list) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException(MESSAGES.text("forms.last"));
        }
        return list;
    }
}
