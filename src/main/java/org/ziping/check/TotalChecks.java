package org.ziping.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ziping.model.Evaluation;
import org.ziping.model.FiledFigures;
import org.ziping.model.FiledLine;
import org.ziping.scoring.Grade;

/** The filed total and grade, against each other, the filed scores and what counts now. */
final class TotalChecks {

    private static final Place TOTAL = new Place.OfTotal();

    private TotalChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of(List.of("total-not-sum", "filed-total"), TotalChecks::total),
                Check.of(List.of("grade-not-in-scale", "grade-not-total"), TotalChecks::grade));
    }

    private static Stream<Finding> total(Subject subject) {
        Optional<FiledFigures> filed = subject.evaluation().filed();
        Optional<BigDecimal> total = filed.flatMap(FiledFigures::total);
        if (total.isEmpty()) {
            return Stream.empty();
        }
        Optional<BigDecimal> sum = filedSum(subject.evaluation());
        if (sum.isPresent() && sum.get().compareTo(total.get()) != 0) {
            return Stream.of(Draft.reminder("total-not-sum", TOTAL)
                    .fixedAs("fix.unfile", withoutTotal())
                    .says(subject, total.get(), sum.get()));
        }
        boolean complete = subject.scorecard().weightTotal().compareTo(Money.HUNDRED) == 0;
        return subject.scorecard().total().filter(t -> complete && t.compareTo(total.get()) != 0).stream()
                .map(t -> Draft.hint("filed-total", TOTAL)
                        .fixedAs("fix.unfile", withoutTotal())
                        .says(subject, total.get(), t, t.subtract(total.get()).abs()));
    }

    /** The sum of the filed scores, if every line that counts has one. */
    private static Optional<BigDecimal> filedSum(Evaluation evaluation) {
        Stream<Optional<BigDecimal>> lines = evaluation.indicators().stream()
                .filter(i -> !i.detail() && !Subject.empty(i))
                .map(i -> i.filed().flatMap(FiledLine::score));
        List<Optional<BigDecimal>> scores =
                Stream.concat(Stream.of(executionScore(evaluation)), lines).toList();
        return scores.stream().allMatch(Optional::isPresent)
                ? Optional.of(scores.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    private static Optional<BigDecimal> executionScore(Evaluation evaluation) {
        return evaluation
                .execution()
                .filed()
                .flatMap(FiledLine::score)
                .or(() ->
                        evaluation.execution().assigned().filter(a -> a.filed()).map(a -> a.score()));
    }

    /** A grade word in the report's text is the one that is printed again; then only that is looked at. */
    private static Stream<Finding> grade(Subject subject) {
        Optional<FiledFigures> filed = subject.evaluation().filed();
        String word = filed.map(FiledFigures::grade).orElse("").strip();
        boolean inText = NarrativeGrade.in(subject.evaluation()).isPresent();
        if (word.isEmpty() || inText) {
            return Stream.empty();
        }
        Optional<BigDecimal> total =
                filed.flatMap(FiledFigures::total).or(() -> subject.scorecard().total());
        Optional<String> due = total.map(subject.rules()::grade).map(Grade::label);
        String scale = Listing.plain(
                subject.rules().grades().stream().map(Grade::label).toList());
        if (subject.rules().gradeLabelled(word).isEmpty()) {
            Draft draft = Draft.reminder("grade-not-in-scale", TOTAL).fixedAs("fix.unfile", withoutGrade());
            return Stream.of(
                    due.isPresent()
                            ? draft.says(subject, word, scale, total.get(), due.get())
                            : draft.saysAs("grade-not-in-scale.open", subject, word, scale));
        }
        return due.filter(g -> !g.equals(word)).stream()
                .map(g -> Draft.reminder("grade-not-total", TOTAL)
                        .fixedAs("fix.unfile", withoutGrade())
                        .says(subject, word, total.orElseThrow(), g));
    }

    private static UnaryOperator<Evaluation> withoutTotal() {
        return e -> e.withFiled(e.filed().map(FiledFigures::withoutTotal));
    }

    private static UnaryOperator<Evaluation> withoutGrade() {
        return e -> e.withFiled(e.filed().map(FiledFigures::withoutGrade));
    }
}
