package org.ziping.scoring;

import java.math.BigDecimal;
import org.ziping.base.Messages;
import org.ziping.value.Comparison;
import org.ziping.value.Quantity;
import org.ziping.value.Range;
import org.ziping.value.UnderstoodText;

/** A figure inside a promised range (3～5 天) earns the weight; for one outside no formula is laid down. */
final class RangeRule {

    private static final Messages MESSAGES = Messages.of(RangeRule.class);

    private RangeRule() {}

    static Verdict score(Range target, Quantity actual, BigDecimal weight) {
        Comparison low = Comparison.of(target.lowest(), actual);
        Comparison high = Comparison.of(target.highest(), actual);
        if (!low.isComparable() || !high.isComparable()) {
            return Verdict.open(Unscored.DIFFERENT_KINDS, MESSAGES.text("unscored.differentKinds"));
        }
        boolean inside =
                low.actual().compareTo(low.target()) >= 0 && high.actual().compareTo(high.target()) <= 0;
        String range = UnderstoodText.of(target);
        String figure = UnderstoodText.of(actual);
        return inside && !actual.uncertain()
                ? Verdict.settled(weight, MESSAGES.text("range.reached", figure, range, weight))
                : Verdict.open(Unscored.OUTSIDE_RANGE, MESSAGES.text("unscored.outsideRange", figure, range));
    }
}
