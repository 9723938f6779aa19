package org.ziping.importer.recognise;

import java.util.Optional;
import java.util.regex.Matcher;

/** Finds the unit of money a form's title, label or header names. */
final class MoneyUnits {

    private MoneyUnits() {}

    /** The unit in 单位：元 or 项目资金（万元）. */
    static Optional<String> find(String text, Vocabulary vocabulary) {
        String squeezed = Labels.squeeze(text);
        for (String name : new String[] {"moneyUnit", "moneyUnitBracket"}) {
            Matcher matcher = vocabulary.pattern(name).matcher(squeezed);
            if (matcher.find()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }
}
