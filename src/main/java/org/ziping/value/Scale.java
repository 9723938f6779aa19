package org.ziping.value;

import java.math.BigDecimal;

/** The multipliers 十 百 千 万 亿 as they stand before a unit: 万元, 百万, 千亿. */
final class Scale {

    private static final String SMALL = "十百千";
    private static final String LARGE = "万亿";

    private Scale() {}

    /** How many characters from {@code start} form one multiplier: 百, 万, 千万, 万亿; 0 when none does. */
    static int lengthAt(String text, int start) {
        int at = start;
        if (at < text.length() && "百千".indexOf(text.charAt(at)) >= 0) {
            at++;
        } else if (at + 1 < text.length() && text.charAt(at) == '十' && LARGE.indexOf(text.charAt(at + 1)) >= 0) {
            at++;
        }
        if (at < text.length() && LARGE.indexOf(text.charAt(at)) >= 0) {
            boolean trillion = text.startsWith("万亿", at);
            at += trillion ? 2 : 1;
        }
        return at - start;
    }

    /** What a multiplier multiplies by; 1 for the empty text. */
    static BigDecimal factor(String scale) {
        BigDecimal factor = BigDecimal.ONE;
        for (int i = 0; i < scale.length(); i++) {
            factor = factor.multiply(factorOf(scale.charAt(i)));
        }
        return factor;
    }

    private static BigDecimal factorOf(char c) {
        int zeros = switch (c) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> 0;
        };
        return BigDecimal.TEN.pow(zeros);
    }

    /** {@code unit} with {@code scale} before it. */
    static Unit apply(String scale, Unit unit) {
        return scale.isEmpty()
                ? unit
                : new Unit(scale + unit.symbol(), unit.kind(), unit.factor().multiply(factor(scale)));
    }

    /** The unit that a bare scale (200万) becomes beside a named unit: 万 beside 亿元 is 万元. */
    static Unit beside(Unit scaleOnly, Unit named) {
        String symbol = named.symbol();
        int prefix = symbol.length() > 1 ? lengthAt(symbol, 0) : 0;
        if (prefix == 0 || prefix == symbol.length() || SMALL.indexOf(symbol.charAt(prefix)) >= 0) {
            return apply(scaleOnly.symbol(), named);
        }
        BigDecimal base = named.factor().divide(factor(symbol.substring(0, prefix)));
        return apply(scaleOnly.symbol(), new Unit(symbol.substring(prefix), named.kind(), base));
    }
}
