package org.ziping.desktop.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.ziping.base.Decimals;
import org.ziping.value.Quantity;
import org.ziping.value.Understood;
import org.ziping.value.Unit;
import org.ziping.value.ValueReader;

/** Amounts as people type them into the budget table: 92.13, 1,234.5, 921300元, 0.9亿元. */
final class AmountText {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final int PLACES = 6;

    private AmountText() {}

    /** The amount in 万元, rounded half up to 6 decimals; a bare number is 万元 already. Empty when it is no amount. */
    static Optional<BigDecimal> read(String text) {
        Understood understood = ValueReader.standard().read(text);
        if (!(understood instanceof Quantity quantity) || !quantity.isMeasurement() || quantity.uncertain()) {
            return Optional.empty();
        }
        Unit unit = quantity.unit();
        if (unit.isNone()) {
            return Optional.of(rounded(quantity.number()));
        }
        boolean money = unit.kind().equals(Unit.MONEY) || unit.isScaleOnly();
        return money
                ? Optional.of(rounded(quantity.number().multiply(unit.factor()).divide(TEN_THOUSAND)))
                : Optional.empty();
    }

    /** The amount as shown and as it stands in the editor. */
    static String write(BigDecimal amount) {
        return Decimals.plain(amount);
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.scale() > PLACES ? amount.setScale(PLACES, RoundingMode.HALF_UP) : amount;
    }
}
