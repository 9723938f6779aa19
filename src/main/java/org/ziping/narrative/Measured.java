package org.ziping.narrative;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ziping.value.Quantity;
import org.ziping.value.Sign;
import org.ziping.value.Understood;

/** The field of a target or an actual: printed as typed, with the unit of the indicator's name where none was typed. */
final class Measured {

    private static final Pattern BARE_NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

    private Measured() {}

    static LiveField of(String name, String typed, Understood understood) {
        if (typed.isBlank()) {
            return LiveField.words(name, "");
        }
        if (understood instanceof Quantity quantity) {
            String unit = quantity.unit().symbol();
            String value = BARE_NUMBER.matcher(typed.strip()).matches() ? typed.strip() + unit : typed.strip();
            Optional<BigDecimal> figure =
                    quantity.sign() == Sign.NONE ? Optional.of(quantity.number()) : Optional.empty();
            return new LiveField(name, Optional.of(value), figure, unit);
        }
        return LiveField.words(name, typed.strip());
    }
}
