package org.ziping.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.compare.Difference.Topic;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.FundingSource;
import org.ziping.model.HeaderField;
import org.ziping.model.Section;
import org.ziping.narrative.LiveText;
import org.ziping.scoring.Grade;
import org.ziping.scoring.IndicatorScore;

/** Two versions of an evaluation, or two years of a project, line by line. */
public final class SideBySide {

    private static final Messages MESSAGES = Messages.of(SideBySide.class);

    private final Scored left;
    private final Scored right;
    private final List<Difference> lines = new ArrayList<>();

    private SideBySide(Scored left, Scored right) {
        this.left = left;
        this.right = right;
    }

    /** Everything that either side says, in the order of the report; what both leave open is not listed. */
    public static List<Difference> of(Scored left, Scored right) {
        SideBySide table = new SideBySide(left, right);
        table.result();
        table.header();
        table.budget();
        table.indicators();
        table.narrative();
        return List.copyOf(table.lines);
    }

    private void result() {
        both(Topic.RESULT, text("total"), s -> s.card().total().map(Decimals::plain));
        both(Topic.RESULT, text("grade"), s -> s.card().grade().map(Grade::label));
        both(
                Topic.RESULT,
                text("execution"),
                s -> s.card().execution().printed().map(Decimals::plain));
        both(Topic.RESULT, text("rules"), s -> Optional.of(s.card().ruleSet().name()));
    }

    private void header() {
        both(Topic.HEADER, text("year"), s -> s.evaluation().year().map(String::valueOf));
        for (HeaderField field : HeaderField.values()) {
            both(
                    Topic.HEADER,
                    text("header." + field.code()),
                    s -> written(s.evaluation().header(field)));
        }
    }

    private void budget() {
        Arrays.stream(FundingSource.values())
                .filter(s -> uses(left, s) || uses(right, s))
                .filter(s -> s != FundingSource.SUBTOTAL)
                .forEach(this::budget);
    }

    private void budget(FundingSource source) {
        for (BudgetRow row : BudgetRow.values()) {
            line(Topic.BUDGET, text("source." + source.code()), text("row." + row.code()), s -> amount(s, row, source));
        }
    }

    private static boolean uses(Scored side, FundingSource source) {
        return side.evaluation().budget().uses(source);
    }

    private static Optional<String> amount(Scored side, BudgetRow row, FundingSource source) {
        Evaluation evaluation = side.evaluation();
        return row.rate()
                ? evaluation
                        .budget()
                        .rate(row, source, side.card().ruleSet().ratePlaces())
                        .map(r -> Decimals.plain(r) + "%")
                : evaluation.budget().amount(row, source).map(Decimals::plain);
    }

    private void indicators() {
        for (Pairing.Pair pair :
                Pairing.of(left.card().indicators(), right.card().indicators()).pairs()) {
            indicator(
                    pair,
                    "tiers",
                    s -> written(
                            s.indicator().firstTier() + " / " + s.indicator().secondTier()));
            indicator(pair, "weight", s -> s.indicator().weight().map(Decimals::plain));
            indicator(pair, "target", s -> written(s.indicator().target()));
            indicator(pair, "actual", s -> written(s.indicator().actual()));
            indicator(pair, "completion", s -> percent(s.line().completionRate()));
            indicator(pair, "score", s -> s.line().printed().map(Decimals::plain));
            indicator(pair, "reason", s -> written(s.indicator().deviationReason()));
        }
    }

    private void indicator(Pairing.Pair pair, String field, Function<IndicatorScore, Optional<String>> of) {
        add(new Difference(
                Topic.INDICATOR,
                pair.name(),
                text("indicator." + field),
                pair.left().flatMap(of),
                pair.right().flatMap(of)));
    }

    /** The texts as they are printed: a field stands for the value it had on its side. */
    private void narrative() {
        Evaluation before = LiveText.printed(left.evaluation(), left.card());
        Evaluation after = LiveText.printed(right.evaluation(), right.card());
        for (Section section : Section.values()) {
            add(new Difference(
                    Topic.NARRATIVE,
                    text("section." + section.code()),
                    "",
                    written(before.narrative(section)),
                    written(after.narrative(section))));
        }
    }

    private void both(Topic topic, String subject, Function<Scored, Optional<String>> of) {
        line(topic, subject, "", of);
    }

    private void line(Topic topic, String subject, String field, Function<Scored, Optional<String>> of) {
        add(new Difference(topic, subject, field, of.apply(left), of.apply(right)));
    }

    private void add(Difference line) {
        if (line.left().isPresent() || line.right().isPresent()) {
            lines.add(line);
        }
    }

    private static Optional<String> percent(Optional<BigDecimal> rate) {
        return rate.map(r -> Decimals.plain(r) + "%");
    }

    private static Optional<String> written(String text) {
        return Optional.of(text).filter(t -> !t.isBlank());
    }

    private static String text(String key) {
        return MESSAGES.text("compare." + key);
    }
}
