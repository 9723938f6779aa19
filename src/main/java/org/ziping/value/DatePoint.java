package org.ziping.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, month, quarter, half or year as written, found at one place of a text.
 *
 * @param whole whether a whole period was named without its end (9月, not 9月底 or 9月30日): "before" it is unclear
 * @param bare whether the writing could as well be a plain number (2021.12)
 */
record DatePoint(LocalDate from, LocalDate to, boolean yearKnown, boolean whole, boolean bare, int end) {

    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String OWN_YEAR = "(?:" + YEAR + "年度?|(?:当年|本年度?|今年)?)";
    private static final Pattern DAY =
            Pattern.compile(YEAR + "(?:年度?|[-./])(\\d{1,2})(?:月|[-./])(\\d{1,2})(?:日|号|(?![\\d.年月]))");
    private static final Pattern COMPACT = Pattern.compile("(20\\d{2})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern NUMERIC_MONTH = Pattern.compile(YEAR + "([-./])(\\d{1,2})(?:月份?|(?![\\d.年]))");
    private static final Pattern MONTH_DAY = Pattern.compile(OWN_YEAR + "(\\d{1,2})月(\\d{1,2})[日号]");
    private static final Pattern MONTH = Pattern.compile(OWN_YEAR + "(\\d{1,2})月份?(底|末|初|上旬|中旬|下旬|)(?![\\d个])");
    private static final Pattern HALF = Pattern.compile(OWN_YEAR + "([上下])半年度?([底末]?)");
    private static final Pattern QUARTER = Pattern.compile(OWN_YEAR + "第?([1-4])季度([底末]?)");
    private static final Pattern YEAR_END = Pattern.compile("(?:" + YEAR + "年度?年?|[当本今]年度?年?|年)[底末]");
    private static final Pattern WHOLE_YEAR = Pattern.compile(YEAR + "年度?(?:全年)?");

    /** The point of time written at {@code start}; years are not inherited. */
    static Optional<DatePoint> at(String text, int start) {
        try {
            return find(text, start);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<DatePoint> find(String text, int start) {
        Matcher day = look(DAY, text, start);
        if (day.lookingAt()) {
            return Optional.of(day(year(day.group(1)), day.group(2), day.group(3), true, day.end()));
        }
        Matcher compact = look(COMPACT, text, start);
        if (compact.lookingAt()) {
            return Optional.of(day(year(compact.group(1)), compact.group(2), compact.group(3), true, compact.end())
                    .asBare());
        }
        Matcher numeric = look(NUMERIC_MONTH, text, start);
        if (numeric.lookingAt()) {
            DatePoint month = month(year(numeric.group(1)), numeric.group(3), "", true, numeric.end());
            boolean bare = numeric.group(2).equals(".") && Character.isDigit(text.charAt(numeric.end() - 1));
            return Optional.of(bare ? month.asBare() : month);
        }
        return inWords(text, start);
    }

    private static Optional<DatePoint> inWords(String text, int start) {
        Matcher day = look(MONTH_DAY, text, start);
        if (day.lookingAt()) {
            return Optional.of(day(year(day.group(1)), day.group(2), day.group(3), day.group(1) != null, day.end()));
        }
        Matcher month = look(MONTH, text, start);
        if (month.lookingAt()) {
            return Optional.of(
                    month(year(month.group(1)), month.group(2), month.group(3), month.group(1) != null, month.end()));
        }
        Matcher half = look(HALF, text, start);
        if (half.lookingAt()) {
            int first = half.group(2).equals("上") ? 1 : 7;
            return Optional.of(
                    months(half.group(1), first, first + 5, half.group(3).isEmpty(), half.end()));
        }
        Matcher quarter = look(QUARTER, text, start);
        if (quarter.lookingAt()) {
            int last = Integer.parseInt(quarter.group(2)) * 3;
            return Optional.of(
                    months(quarter.group(1), last - 2, last, quarter.group(3).isEmpty(), quarter.end()));
        }
        Matcher yearEnd = look(YEAR_END, text, start);
        if (yearEnd.lookingAt()) {
            return Optional.of(months(yearEnd.group(1), 12, 12, false, yearEnd.end()));
        }
        Matcher whole = look(WHOLE_YEAR, text, start);
        return whole.lookingAt() ? Optional.of(months(whole.group(1), 1, 12, true, whole.end())) : Optional.empty();
    }

    private static Matcher look(Pattern pattern, String text, int start) {
        return pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
    }

    private static int year(@Nullable String digits) {
        return digits == null ? DateValue.ANY_YEAR : Integer.parseInt(digits);
    }

    private static DatePoint day(int year, String month, String day, boolean known, int end) {
        LocalDate date = LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
        return new DatePoint(date, date, known, false, false, end);
    }

    private static DatePoint month(int year, String month, String part, boolean known, int end) {
        YearMonth whole = YearMonth.of(year, Integer.parseInt(month));
        LocalDate from = switch (part) {
            case "中旬" -> whole.atDay(11);
            case "下旬" -> whole.atDay(21);
            default -> whole.atDay(1);
        };
        LocalDate to = switch (part) {
            case "初", "上旬" -> whole.atDay(10);
            case "中旬" -> whole.atDay(20);
            default -> whole.atEndOfMonth();
        };
        boolean ends = part.equals("底") || part.equals("末") || part.equals("下旬");
        return new DatePoint(from, to, known, !ends, false, end);
    }

    private static DatePoint months(@Nullable String digits, int first, int last, boolean whole, int end) {
        int year = year(digits);
        return new DatePoint(
                LocalDate.of(year, first, 1),
                YearMonth.of(year, last).atEndOfMonth(),
                digits != null,
                whole,
                false,
                end);
    }

    private DatePoint asBare() {
        return new DatePoint(from, to, yearKnown, whole, true, end);
    }

    /** This point with the year of the one it follows (2021年1月-12月). */
    DatePoint inYearOf(DatePoint first) {
        if (yearKnown || !first.yearKnown) {
            return this;
        }
        DateValue moved = new DateValue(Sign.NONE, from, to, false).inYear(first.from.getYear());
        return new DatePoint(moved.from(), moved.to(), true, whole, bare, end);
    }
}
