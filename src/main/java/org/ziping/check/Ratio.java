package org.ziping.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.base.Decimals;

/** A ratio in percent as it stands in a sentence. */
final class Ratio {

    private Ratio() {}

    static String text(Optional<BigDecimal> percent) {
        return percent.map(p -> Decimals.plain(p) + "%").orElse("—");
    }
}
