package org.ziping.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds one number, in digits or Chinese numerals, and the scale and unit right after it. */
final class FigureScanner {

    private static final Pattern DIGITS =
            Pattern.compile("[+-]?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,18}(?:\\.\\d{1,18})?)");
    private static final Pattern SHARE = Pattern.compile("([百千万])分之");
    private static final Pattern PART = Pattern.compile("分之");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final int MOST_DECIMALS = 8;

    private FigureScanner() {}

    /** The figure whose first character is at {@code start}. */
    static Optional<Figure> at(String text, int start) {
        if (start >= text.length()) {
            return Optional.empty();
        }
        Matcher share = SHARE.matcher(text).region(start, text.length());
        if (share.lookingAt()) {
            return share(text, share);
        }
        char first = text.charAt(start);
        if (isDigit(first) || first == '-' || first == '+') {
            return digits(text, start);
        }
        return ChineseNumeral.isNumeral(first) ? chinese(text, start) : Optional.empty();
    }

    /** Whether a Chinese numeral with a unit after it stands anywhere in {@code text}. */
    static boolean holdsCount(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (ChineseNumeral.isNumeral(text.charAt(i))
                    && at(text, i).filter(Figure::hasUnit).isPresent()) {
                return true;
            }
        }
        return false;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** 百分之九十五, 千分之3, 百分之百. */
    private static Optional<Figure> share(String text, Matcher share) {
        int at = share.end();
        Unit unit = unitOf(share.group(1).equals("百") ? "%" : "‰");
        if (share.group(1).equals("百") && text.startsWith("百", at)) {
            return Optional.of(new Figure(HUNDRED, unit, false, true, at + 1));
        }
        Optional<Figure> number = number(text, at);
        boolean small = share.group(1).equals("万");
        return number.map(figure -> new Figure(
                small ? figure.number().divide(TEN) : figure.number(), unit, false, figure.chinese(), figure.end()));
    }

    private static Optional<Figure> number(String text, int at) {
        if (at < text.length() && isDigit(text.charAt(at))) {
            return plainDigits(text, at);
        }
        return ChineseNumeral.at(text, at)
                .map(match -> new Figure(match.number(), Unit.NONE, false, true, match.end()));
    }

    private static Optional<Figure> plainDigits(String text, int start) {
        Matcher matcher = DIGITS.matcher(text).region(start, text.length());
        if (!matcher.lookingAt() || runsOn(text, matcher.end()) || leadingZero(matcher.group())) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group().replace(",", ""));
        return Optional.of(new Figure(number, Unit.NONE, false, false, matcher.end()));
    }

    /** Whether the digits go on in a way that is no number: 1,23 or 1.2.3 or 10 20. */
    private static boolean runsOn(String text, int end) {
        if (end >= text.length()) {
            return false;
        }
        char next = text.charAt(end);
        boolean more = end + 1 < text.length() && isDigit(text.charAt(end + 1));
        return isDigit(next) || (more && ",. '’:".indexOf(next) >= 0) || next == '.';
    }

    private static boolean leadingZero(String digits) {
        int at = digits.startsWith("+") || digits.startsWith("-") ? 1 : 0;
        return digits.length() > at + 1 && digits.charAt(at) == '0' && isDigit(digits.charAt(at + 1));
    }

    private static Optional<Figure> digits(String text, int start) {
        return plainDigits(text, start).flatMap(figure -> compound(text, figure));
    }

    /** 1亿2000万元, 3万5千人: sections that shrink, written as one amount. */
    private static Optional<Figure> compound(String text, Figure first) {
        int scale = Scale.lengthAt(text, first.end());
        int next = first.end() + scale;
        if (scale != 1 || next >= text.length() || !isDigit(text.charAt(next))) {
            return Optional.of(withUnit(text, first));
        }
        BigDecimal large = Scale.factor(text.substring(first.end(), next));
        return plainDigits(text, next).flatMap(second -> {
            int rest = Scale.lengthAt(text, second.end());
            BigDecimal small = Scale.factor(text.substring(second.end(), second.end() + rest));
            BigDecimal tail = second.number().multiply(small);
            if (tail.compareTo(large) >= 0
                    || tail.multiply(TEN).compareTo(large) < 0
                    || first.number().scale() > 0) {
                return Optional.empty();
            }
            BigDecimal sum = first.number().multiply(large).add(tail).divide(small);
            Figure whole = withUnit(text, new Figure(sum, Unit.NONE, false, false, second.end()));
            return rest == 0 && !whole.hasUnit() ? Optional.empty() : Optional.of(whole);
        });
    }

    private static Optional<Figure> chinese(String text, int start) {
        Optional<ChineseNumeral.Match> numeral = ChineseNumeral.at(text, start);
        if (numeral.isEmpty()) {
            return Optional.empty();
        }
        int end = numeral.get().end();
        Matcher part = PART.matcher(text).region(end, text.length());
        if (part.lookingAt()) {
            return part(text, part.end(), numeral.get().number());
        }
        Figure figure = withUnit(text, new Figure(numeral.get().number(), Unit.NONE, false, true, end));
        return Optional.of(figure.unit().symbol().equals("成") ? halfTenth(text, figure) : figure);
    }

    /** 九成五 is nine and a half tenths. */
    private static Figure halfTenth(String text, Figure figure) {
        int digit = figure.end() < text.length() ? ChineseNumeral.digit(text.charAt(figure.end())) : 0;
        if (digit == 0) {
            return figure;
        }
        BigDecimal number = figure.number().add(BigDecimal.valueOf(digit).movePointLeft(1));
        return new Figure(number, figure.unit(), figure.uncertain(), true, figure.end() + 1);
    }

    /** 五分之三: only where it is a finite decimal. */
    private static Optional<Figure> part(String text, int at, BigDecimal below) {
        return number(text, at).filter(above -> below.signum() > 0).flatMap(above -> {
            BigDecimal percent = above.number().multiply(HUNDRED);
            BigDecimal share = percent.divide(below, MOST_DECIMALS, java.math.RoundingMode.DOWN);
            return share.multiply(below).compareTo(percent) == 0
                    ? Optional.of(new Figure(share.stripTrailingZeros(), unitOf("%"), false, true, above.end()))
                    : Optional.empty();
        });
    }

    private static Figure withUnit(String text, Figure bare) {
        int at = bare.end();
        boolean uncertain = marksMore(text, at);
        at += uncertain ? 1 : 0;
        Optional<UnitDictionary.Match> unit = Dictionaries.UNITS.at(text, at);
        if (unit.isPresent()) {
            Unit found = unit.get().unit();
            return new Figure(
                    bare.number(), found, uncertain, bare.chinese(), unit.get().end());
        }
        int scale = Scale.lengthAt(text, at);
        String multiplier = text.substring(at, at + scale);
        at += scale;
        if (scale > 0 && !uncertain && marksMore(text, at)) {
            uncertain = true;
            at++;
        }
        Optional<UnitDictionary.Match> after = scale > 0 ? Dictionaries.UNITS.at(text, at) : Optional.empty();
        Unit unitAfter = after.map(UnitDictionary.Match::unit).orElse(Unit.NONE);
        int end = after.map(UnitDictionary.Match::end).orElse(at);
        Unit scaled = Scale.apply(multiplier, unitAfter);
        boolean ratio = scale > 0 && unitAfter.kind().equals(Unit.RATIO);
        return ratio
                ? new Figure(bare.number(), Unit.NONE, uncertain, bare.chinese(), bare.end())
                : new Figure(bare.number(), scaled, uncertain, bare.chinese(), end);
    }

    private static boolean marksMore(String text, int at) {
        return at < text.length() && "余多来".indexOf(text.charAt(at)) >= 0;
    }

    private static Unit unitOf(String symbol) {
        return Dictionaries.UNITS.exactly(symbol).orElse(Unit.NONE);
    }
}
