package org.ziping.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.model.AssignedScore;
import org.ziping.model.FiledLine;
import org.ziping.model.IndicatorField;
import org.ziping.scoring.IndicatorScore;
import org.ziping.value.Direction;

/** Completion rates an imported file printed that target and actual do not give; only while the line is as filed. */
final class FiledCompletionCheck {

    static final Check CHECK =
            Check.of("filed-completion", subject -> subject.scored().flatMap(s -> look(s, subject).stream()));

    private static final Pattern PERCENT = Pattern.compile("\\s*([0-9]{1,9}(?:\\.[0-9]{1,6})?)\\s*[%\\uff05]\\s*");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PRECISE = 12;

    private FiledCompletionCheck() {}

    private static Optional<Finding> look(IndicatorScore score, Subject subject) {
        boolean asFiled = score.line().assigned().filter(AssignedScore::filed).isPresent();
        String text = score.indicator().filed().map(FiledLine::completionRate).orElse("");
        Matcher printed = PERCENT.matcher(text);
        Optional<BigDecimal> attainment = score.line().attainment();
        if (!asFiled || !printed.matches() || attainment.isEmpty() || MoneyScale.mistaken(score)) {
            return Optional.empty();
        }
        BigDecimal filed = new BigDecimal(printed.group(1));
        return agrees(filed, attainment.get(), score.direction().direction())
                ? Optional.empty()
                : Optional.of(
                        Draft.hint("filed-completion", Draft.cell(score.indicator(), IndicatorField.COMPLETION_RATE))
                                .says(
                                        subject,
                                        Listing.name(score.indicator()),
                                        text.strip(),
                                        Listing.value(score.indicator().actual()),
                                        Listing.value(score.indicator().target()),
                                        score.line().completionRate().orElse(attainment.get())));
    }

    /** Actual by target, for costs its reverse too, or 100 % where the target was reached. */
    private static boolean agrees(BigDecimal filed, BigDecimal attainment, Direction direction) {
        boolean lower = direction == Direction.LOWER_BETTER;
        int reached = attainment.compareTo(HUNDRED);
        if (filed.compareTo(HUNDRED) == 0 && (lower ? reached <= 0 : reached >= 0)) {
            return true;
        }
        boolean reverse = lower
                && attainment.signum() > 0
                && same(filed, HUNDRED.multiply(HUNDRED).divide(attainment, PRECISE, RoundingMode.HALF_UP));
        return reverse || same(filed, attainment);
    }

    private static boolean same(BigDecimal filed, BigDecimal due) {
        return due.setScale(Math.min(2, filed.scale()), RoundingMode.HALF_UP).compareTo(filed) == 0;
    }
}
