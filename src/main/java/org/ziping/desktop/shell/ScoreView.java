package org.ziping.desktop.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.model.PriorYear;
import org.ziping.scoring.Grade;
import org.ziping.scoring.Scorecard;

/**
 * What the score strip says, without a widget. {@code total} is what is settled so far; the grade waits
 * until no line is open.
 */
record ScoreView(
        String total, String grade, String lastYear, String open, List<Bar> bars, String weights, boolean weightsFull) {

    /** One first tier: its name, points of weight, and the filled part between 0 and 1. */
    record Bar(String name, String points, double filled) {}

    private static final Messages MESSAGES = Messages.of(ScoreView.class);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int BAR_PLACES = 4;

    /** The strip of a scorecard, with how the year before ended where that is known. */
    static ScoreView of(Scorecard card, Optional<PriorYear> prior) {
        List<Bar> bars = new ArrayList<>();
        bars.add(bar(
                MESSAGES.text("strip.execution"),
                card.execution().printed(),
                card.execution().weight().orElse(BigDecimal.ZERO)));
        card.tiers().forEach(t -> bars.add(bar(t.tier(), Optional.of(t.score()), t.weight())));
        String open = card.open() == 0 ? "" : MESSAGES.text("strip.unscored", card.open());
        boolean full = card.weightTotal().compareTo(HUNDRED) == 0;
        return new ScoreView(
                Decimals.plain(card.settled()),
                card.grade().map(Grade::label).orElse("—"),
                prior.map(ScoreView::lastYear).orElse(""),
                open,
                List.copyOf(bars),
                MESSAGES.text(full ? "strip.weights" : "strip.weights-off", card.weightTotal()),
                full);
    }

    /** Everything in one line, for a narrow window. */
    String line() {
        StringBuilder line = new StringBuilder(MESSAGES.text("strip.line", total, grade));
        bars.forEach(bar -> line.append("    ").append(bar.name()).append(' ').append(bar.points()));
        line.append(open.isEmpty() ? "" : "    " + open);
        return line.append(lastYear.isEmpty() ? "" : "    " + lastYear).toString();
    }

    private static String lastYear(PriorYear prior) {
        return MESSAGES.text(
                "strip.lastYear",
                prior.total().map(Decimals::plain).orElse("—"),
                prior.grade().isEmpty() ? "—" : prior.grade());
    }

    private static Bar bar(String name, Optional<BigDecimal> score, BigDecimal weight) {
        String points = MESSAGES.text("strip.points", score.map(Decimals::plain).orElse("—"), weight);
        double filled = weight.signum() <= 0
                ? 0
                : score.orElse(BigDecimal.ZERO)
                        .divide(weight, BAR_PLACES, RoundingMode.HALF_UP)
                        .doubleValue();
        return new Bar(name, points, Math.max(0, Math.min(1, filled)));
    }
}
