package org.ziping.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Chinese numerals in full writing: 三十五, 一百零八, 一万五千, 九十五点五. Whatever would not be written
 * back the same way is refused: spoken short forms (一百二, 三万五), a leading multiplier (百人), bare
 * strings of digits (二〇二一).
 */
final class ChineseNumeral {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String POWERS = "十百千";
    private static final String ALL = DIGITS + POWERS + "万亿两〇壹贰叁肆伍陆柒捌玖拾佰仟萬億";
    private static final String PLAIN = DIGITS + POWERS + "万亿二零一二三四五六七八九十百千万亿";
    private static final int LONGEST = 20;

    /** A numeral and where it ends; a closing 万 or 亿 is left over as the scale of the unit. */
    record Match(BigDecimal number, int end) {}

    private ChineseNumeral() {}

    static boolean isNumeral(char c) {
        return ALL.indexOf(c) >= 0;
    }

    /** The numeral that starts at {@code start}, taken to its last character. */
    static Optional<Match> at(String text, int start) {
        int end = start;
        while (end < text.length() && isNumeral(text.charAt(end))) {
            end++;
        }
        String run = plain(text.substring(start, end));
        int length = run.length();
        while (length > 0 && (run.charAt(length - 1) == '万' || run.charAt(length - 1) == '亿')) {
            length--;
        }
        String figures = run.substring(0, length);
        if (figures.isEmpty() || figures.length() > LONGEST) {
            return Optional.empty();
        }
        long value = value(figures);
        if (!written(value).equals(figures.startsWith("一十") ? figures.substring(1) : figures)) {
            return Optional.empty();
        }
        return Optional.of(withDecimals(text, start + length, value));
    }

    /** The digit 1 to 9 that {@code c} writes; 0 for any other character. */
    static int digit(char c) {
        int index = ALL.indexOf(c);
        return index < 0 ? 0 : Math.max(0, DIGITS.indexOf(PLAIN.charAt(index)));
    }

    private static String plain(String run) {
        StringBuilder plain = new StringBuilder(run.length());
        for (int i = 0; i < run.length(); i++) {
            plain.append(PLAIN.charAt(ALL.indexOf(run.charAt(i))));
        }
        return plain.toString();
    }

    private static long value(String figures) {
        long total = 0;
        long section = 0;
        long digit = 0;
        for (int i = 0; i < figures.length(); i++) {
            char c = figures.charAt(i);
            int power = POWERS.indexOf(c);
            if (power >= 0) {
                section += (digit == 0 ? 1 : digit) * (power == 0 ? 10 : power == 1 ? 100 : 1000);
                digit = 0;
            } else if (c == '万' || c == '亿') {
                total = (total + section + digit) * (c == '万' ? 10_000L : 100_000_000L);
                section = 0;
                digit = 0;
            } else {
                digit = DIGITS.indexOf(c);
            }
        }
        return total + section + digit;
    }

    private static String written(long value) {
        if (value < 0 || value >= 10_000_000_000_000L) {
            return "";
        }
        if (value == 0) {
            return "零";
        }
        String text = large(value);
        return text.startsWith("一十") ? text.substring(1) : text;
    }

    private static String large(long value) {
        long scale = value >= 100_000_000L ? 100_000_000L : 10_000L;
        if (value < scale) {
            return section(value);
        }
        long rest = value % scale;
        String head = large(value / scale) + (scale == 10_000L ? "万" : "亿");
        if (rest == 0) {
            return head;
        }
        return head + (rest < scale / 10 ? "零" : "") + large(rest);
    }

    private static String section(long value) {
        StringBuilder text = new StringBuilder();
        boolean zero = false;
        for (int power = 3; power >= 0; power--) {
            int digit = (int) (value / (power == 3 ? 1000 : power == 2 ? 100 : power == 1 ? 10 : 1) % 10);
            if (digit == 0) {
                zero = !text.isEmpty();
                continue;
            }
            text.append(zero ? "零" : "").append(DIGITS.charAt(digit));
            zero = false;
            if (power > 0) {
                text.append(POWERS.charAt(power - 1));
            }
        }
        return text.toString();
    }

    private static Match withDecimals(String text, int end, long whole) {
        int at = end + 1;
        StringBuilder decimals = new StringBuilder();
        if (end < text.length() && text.charAt(end) == '点') {
            while (at < text.length() && isDecimal(text.charAt(at))) {
                decimals.append(digit(text.charAt(at)));
                at++;
            }
        }
        return decimals.isEmpty()
                ? new Match(BigDecimal.valueOf(whole), end)
                : new Match(new BigDecimal(whole + "." + decimals), at);
    }

    private static boolean isDecimal(char c) {
        return c == '零' || c == '〇' || digit(c) > 0;
    }
}
