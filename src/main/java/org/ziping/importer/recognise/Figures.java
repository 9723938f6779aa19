package org.ziping.importer.recognise;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.base.Decimals;

/** Numbers as forms print them: 10分, 97.75%, 1,690,235.03, — for nothing. */
final class Figures {

    private final Vocabulary vocabulary;
    private final Pattern number;
    private final Optional<String> unitByHand;

    Figures(Vocabulary vocabulary) {
        this(vocabulary, Optional.empty());
    }

    /** Figures whose amounts are in a unit that a person named, whatever the form says. */
    Figures(Vocabulary vocabulary, Optional<String> unitByHand) {
        this.vocabulary = vocabulary;
        this.unitByHand = unitByHand;
        this.number = vocabulary.pattern("number");
    }

    /** The number in plain notation without 分 or %, empty when there is none or more than a number is written. */
    Optional<String> plain(String text) {
        Matcher matcher = number.matcher(Labels.squeeze(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(Decimals.plain(new BigDecimal(matcher.group(1).replace(",", ""))));
    }

    /** An amount of money in the form's unit; an amount that names its own unit is converted. */
    Optional<String> money(String text, Optional<String> formUnit) {
        Matcher matcher = number.matcher(Labels.squeeze(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal amount = new BigDecimal(matcher.group(1).replace(",", ""));
        Optional<BigDecimal> own = Optional.ofNullable(matcher.group(2)).flatMap(vocabulary::moneyFactor);
        Optional<BigDecimal> form = unitByHand
                .or(() -> formUnit)
                .or(() -> vocabulary.words("defaultMoneyUnit").stream().findFirst())
                .flatMap(vocabulary::moneyFactor);
        if (own.isPresent() && form.isPresent()) {
            amount = amount.multiply(own.get()).divide(form.get());
        }
        return Optional.of(Decimals.plain(amount));
    }

    /** Whether the text is a number, with or without 分 or %. */
    boolean numeric(String text) {
        return number.matcher(Labels.squeeze(text)).matches();
    }

    /** Whether the text stands for nothing: blank, a dash, dots, 指标2： without a name. */
    boolean placeholder(String text) {
        String squeezed = Labels.squeeze(text);
        return squeezed.isEmpty()
                || vocabulary.words("placeholders").contains(squeezed)
                || vocabulary.pattern("placeholder").matcher(squeezed).matches();
    }
}
