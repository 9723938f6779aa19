package org.ziping.narrative;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure or name that text can stand on: {@code {全年执行}} in the text is printed as {@code value}.
 *
 * @param name what stands between the braces
 * @param value as printed, unit included: 92.13万元, 91分, 100%; empty while unknown
 * @param figure the number of the value, where it is one
 * @param unit of the figure: 万元, 分, %, 个 …; empty without one
 */
public record LiveField(String name, Optional<String> value, Optional<BigDecimal> figure, String unit) {

    /** A field that prints a name or a word; a blank one is unknown. */
    static LiveField words(String name, String text) {
        return new LiveField(name, Optional.of(text).filter(t -> !t.isBlank()), Optional.empty(), "");
    }

    /** How the field is written in the text. */
    public String code() {
        return "{" + name + "}";
    }
}
