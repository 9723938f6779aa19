package org.ziping.desktop.forms;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.ziping.base.Messages;
import org.ziping.form.FigureLabel;
import org.ziping.form.FundsBlock;
import org.ziping.form.FundsBlock.SourcesAs;
import org.ziping.form.FundsFigure;
import org.ziping.form.SourceLabel;
import org.ziping.model.FundingSource;

/** The entries of the budget table of a form. */
final class FundsParts {

    private static final Messages MESSAGES = Messages.of(FundsParts.class);
    private static final int USUAL_WIDTH = 20;

    private FundsParts() {}

    static PartEditor<FundsBlock> editor(Consumer<UnaryOperator<FundsBlock>> edit) {
        return new PartEditor<>(edit)
                .fields(List.of(
                        Fields.choice(
                                MESSAGES.text("forms.sourcesAs"),
                                List.of(SourcesAs.values()),
                                as -> MESSAGES.text("forms.sourcesAs." + as.name()),
                                FundsBlock::sourcesAs,
                                FundsParts::turned),
                        Fields.line(
                                MESSAGES.text("forms.side"),
                                FundsBlock::label,
                                (b, text) -> funds(b, text, b.corner(), b.rowLabelWidth(), b.sources(), b.figures())),
                        Fields.line(
                                MESSAGES.text("forms.corner"),
                                FundsBlock::corner,
                                (b, text) -> funds(b, b.label(), text, b.rowLabelWidth(), b.sources(), b.figures())),
                        Fields.millimetres(
                                MESSAGES.text("forms.rowWidth"),
                                FundsBlock::rowLabelWidth,
                                (b, width) -> funds(b, b.label(), b.corner(), width, b.sources(), b.figures()))))
                .rows(
                        MESSAGES.text("forms.sources"),
                        FundsBlock::sources,
                        (b, sources) -> funds(b, b.label(), b.corner(), b.rowLabelWidth(), sources, b.figures()),
                        list -> TableParts.free(FundingSource.values(), list, SourceLabel::source)
                                .map(s -> new SourceLabel(s, Names.of(s), "", USUAL_WIDTH, List.of())),
                        List.of(
                                Fields.choice(
                                        MESSAGES.text("forms.what"),
                                        List.of(FundingSource.values()),
                                        Names::of,
                                        SourceLabel::source,
                                        (s, v) -> new SourceLabel(v, s.label(), s.group(), s.width(), s.labels())),
                                Fields.label(
                                        MESSAGES.text("forms.label"),
                                        SourceLabel::label,
                                        (s, v) -> new SourceLabel(
                                                s.source(),
                                                v,
                                                s.group(),
                                                s.width(),
                                                Wording.kept(s.label(), v, s.labels()))),
                                Fields.line(
                                        MESSAGES.text("forms.group"),
                                        SourceLabel::group,
                                        (s, v) -> new SourceLabel(s.source(), s.label(), v, s.width(), s.labels())),
                                Fields.millimetres(
                                        MESSAGES.text("forms.width"),
                                        SourceLabel::width,
                                        (s, v) -> new SourceLabel(s.source(), s.label(), s.group(), v, s.labels()))))
                .rows(
                        MESSAGES.text("forms.figures"),
                        FundsBlock::figures,
                        (b, figures) -> funds(b, b.label(), b.corner(), b.rowLabelWidth(), b.sources(), figures),
                        list -> TableParts.free(FundsFigure.values(), list, FigureLabel::figure)
                                .map(f -> new FigureLabel(f, Names.of(f), "", USUAL_WIDTH, List.of())),
                        List.of(
                                Fields.choice(
                                        MESSAGES.text("forms.what"),
                                        List.of(FundsFigure.values()),
                                        Names::of,
                                        FigureLabel::figure,
                                        (f, v) -> new FigureLabel(v, f.label(), f.number(), f.width(), f.labels())),
                                Fields.label(
                                        MESSAGES.text("forms.label"),
                                        FigureLabel::label,
                                        (f, v) -> new FigureLabel(
                                                f.figure(),
                                                v,
                                                f.number(),
                                                f.width(),
                                                Wording.kept(f.label(), v, f.labels()))),
                                Fields.line(
                                        MESSAGES.text("forms.rowNumber"),
                                        FigureLabel::number,
                                        (f, v) -> new FigureLabel(f.figure(), f.label(), v, f.width(), f.labels())),
                                Fields.millimetres(
                                        MESSAGES.text("forms.width"),
                                        FigureLabel::width,
                                        (f, v) -> new FigureLabel(f.figure(), f.label(), f.number(), v, f.labels()))));
    }

    /** The sources the other way; what becomes a column gets a width. */
    static FundsBlock turned(FundsBlock b, SourcesAs sourcesAs) {
        return new FundsBlock(
                b.label(),
                sourcesAs,
                b.corner(),
                b.numberLabel(),
                b.labelWidth() == 0 ? USUAL_WIDTH : b.labelWidth(),
                b.rowLabelWidth() == 0 ? USUAL_WIDTH : b.rowLabelWidth(),
                b.sources().stream()
                        .map(s -> new SourceLabel(s.source(), s.label(), s.group(), wide(s.width()), s.labels()))
                        .toList(),
                b.figures().stream()
                        .map(f -> new FigureLabel(f.figure(), f.label(), f.number(), wide(f.width()), f.labels()))
                        .toList());
    }

    private static int wide(int width) {
        return width == 0 ? USUAL_WIDTH : width;
    }

    private static FundsBlock funds(
            FundsBlock b,
            String label,
            String corner,
            int rowLabelWidth,
            List<SourceLabel> sources,
            List<FigureLabel> figures) {
        return new FundsBlock(
                label,
                b.sourcesAs(),
                corner,
                b.numberLabel(),
                b.labelWidth() == 0 ? USUAL_WIDTH : b.labelWidth(),
                rowLabelWidth,
                TableParts.some(sources),
                TableParts.some(figures));
    }
}
