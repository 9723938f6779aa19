package org.ziping.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.base.Messages;
import org.ziping.value.DateValue;
import org.ziping.value.UnderstoodText;

/** A deadline is met, which earns the weight, or missed; months are never divided by months. */
final class DeadlineRule {

    private static final Messages MESSAGES = Messages.of(DeadlineRule.class);

    private DeadlineRule() {}

    /** Missing years are the evaluation's; where that is unknown too, a day is of the year its deadline names. */
    static Verdict score(DateValue due, DateValue done, BigDecimal weight, Optional<Integer> year) {
        Optional<Integer> common =
                year.or(() -> due.yearKnown() ? Optional.of(due.to().getYear()) : Optional.empty());
        boolean comparable = common.isPresent() || !done.yearKnown();
        DateValue last = common.map(due::inYear).orElse(due);
        DateValue day = common.map(done::inYear).orElse(done);
        Optional<Boolean> met = comparable ? due.met(done, common.orElse(DateValue.ANY_YEAR)) : Optional.empty();
        String deadline = UnderstoodText.of(last);
        String date = UnderstoodText.of(day);
        if (met.isEmpty()) {
            return Verdict.open(Unscored.DATE_UNCLEAR, MESSAGES.text("unscored.dateUnclear", date, deadline));
        }
        return met.get()
                ? Verdict.settled(weight, MESSAGES.text("date.met", date, deadline, weight))
                : Verdict.open(Unscored.DATE_MISSED, MESSAGES.text("unscored.dateMissed", date, deadline));
    }
}
