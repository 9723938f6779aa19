package org.ziping.importer.recognise;

import java.util.List;
import java.util.Optional;
import org.ziping.form.Block;
import org.ziping.form.ColumnField;
import org.ziping.form.Form;
import org.ziping.form.FundsBlock;
import org.ziping.form.FundsFigure;
import org.ziping.form.HeaderBlock;
import org.ziping.form.HeaderSlot;
import org.ziping.form.HeadingBlock;
import org.ziping.form.IndicatorsBlock;
import org.ziping.form.Layout;
import org.ziping.form.NarrativeBlock;
import org.ziping.form.ResultBlock;
import org.ziping.form.TextsBlock;
import org.ziping.model.Section;

/** Teaches the reader the labels that forms print, so that a form a user adds is read without any other change. */
final class FormWords {

    private static final String HEADINGS = "headings";
    private final Vocabulary vocabulary;

    private FormWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static void teach(Form form, Vocabulary vocabulary) {
        FormWords words = new FormWords(vocabulary);
        form.annex().ifPresent(words::layout);
        form.report().ifPresent(words::layout);
    }

    static void teach(Layout layout, Vocabulary vocabulary) {
        new FormWords(vocabulary).layout(layout);
    }

    private void layout(Layout layout) {
        for (HeaderBlock block : layout.blocks(HeaderBlock.class)) {
            block.rows().stream()
                    .flatMap(List::stream)
                    .filter(c -> c.field() != HeaderSlot.BLANK)
                    .forEach(c -> words("headerFields", header(c.field()), c.label(), List.of()));
        }
        for (FundsBlock block : layout.blocks(FundsBlock.class)) {
            block.sources().forEach(s -> words("fundingSources", s.source().code(), s.label(), s.labels()));
            block.figures().stream()
                    .filter(f -> f.figure() != FundsFigure.WEIGHT && f.figure() != FundsFigure.SCORE)
                    .forEach(f -> words("budgetRows", f.figure().code(), f.label(), f.labels()));
        }
        for (IndicatorsBlock block : layout.blocks(IndicatorsBlock.class)) {
            block.columns().forEach(c -> words("indicatorColumns", column(c.field()), c.label(), c.labels()));
        }
        for (TextsBlock block : layout.blocks(TextsBlock.class)) {
            block.texts().forEach(t -> words("textRows", t.section().code(), t.label(), t.labels()));
        }
        headings(layout.blocks());
    }

    /** A text of a report is known by its label, or by the heading that stands right above it. */
    private void headings(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Optional<String> above = i > 0 && blocks.get(i - 1) instanceof HeadingBlock heading
                    ? Optional.of(bare(heading.text()))
                    : Optional.empty();
            if (blocks.get(i) instanceof NarrativeBlock text) {
                String section = text.section().code();
                Optional.of(text.label())
                        .filter(label -> !label.isBlank())
                        .or(() -> above)
                        .ifPresent(label -> vocabulary.learn(HEADINGS, section, label));
            } else if (blocks.get(i) instanceof ResultBlock) {
                above.ifPresent(label -> vocabulary.learn(HEADINGS, Section.CONCLUSION.code(), label));
            } else if (blocks.get(i) instanceof IndicatorsBlock) {
                above.ifPresent(label -> vocabulary.learn(HEADINGS, "group:tables", label));
            } else if (blocks.get(i) instanceof HeadingBlock) {
                above.ifPresent(label -> vocabulary.learn(HEADINGS, "group:none", label));
            }
        }
    }

    private String bare(String heading) {
        return vocabulary
                .pattern("numbering")
                .matcher(heading.strip())
                .replaceFirst("")
                .strip();
    }

    private static String header(HeaderSlot slot) {
        return switch (slot) {
            case TOTAL -> "filedTotal";
            case GRADE -> "filedGrade";
            default -> slot.code();
        };
    }

    private static String column(ColumnField field) {
        return switch (field) {
            case SIGN -> IndicatorColumn.Field.TARGET_SIGN.code();
            case VALUE -> IndicatorColumn.Field.TARGET.code();
            case UNIT -> IndicatorColumn.Field.TARGET_UNIT.code();
            default -> field.code();
        };
    }

    private void words(String group, String field, String label, List<String> others) {
        vocabulary.learn(group, field, label);
        others.forEach(other -> vocabulary.learn(group, field, other));
    }
}
