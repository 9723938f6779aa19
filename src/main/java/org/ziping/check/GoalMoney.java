package org.ziping.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.model.Section;
import org.ziping.value.ValueReader;

/** The cost of the year that the text of the yearly goal names, in 万元. */
final class GoalMoney {

    private static final Pattern COST = Pattern.compile(Vocabulary.shipped().goalMoney());

    private GoalMoney() {}

    static Optional<BigDecimal> of(Subject subject) {
        Matcher matcher = COST.matcher(subject.evaluation().narrative(Section.ANNUAL_GOAL));
        return matcher.find()
                ? Costs.amount(ValueReader.standard().read(matcher.group(1) + matcher.group(2)))
                : Optional.empty();
    }
}
