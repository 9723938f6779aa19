package org.ziping.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a normalised text as one date, span or deadline: 2021年12月底前, 6月份完成验收, 2020年1月--2020年11月. */
final class DateReader {

    private static final Phrases PHRASES = Dictionaries.PHRASES;
    private static final Pattern CHINESE = Pattern.compile("([〇零一二三四五六七八九十两]+)(?=年|月|日|号|季度)");
    private static final Pattern YEAR_DIGITS = Pattern.compile("[〇零一二三四五六七八九]{4}");
    private static final Pattern SEPARATOR = Pattern.compile("-{1,3}|—{1,3}|~|至|到");
    private static final Pattern MONTHS = Pattern.compile(
            "(?:((?:19|20)\\d{2})(?:年度?|\\.))?(\\d{1,2})月?(?:-{1,2}|—{1,2}|~|至|到)(\\d{1,2})(月份?|(?![\\d.年月日]))");
    private static final Pattern YEARS =
            Pattern.compile("((?:19|20)\\d{2})年?(?:-{1,2}|—{1,2}|~|至|到)((?:19|20)\\d{2})年度?");
    private static final Pattern DEADLINE = Pattern.compile("以前|之前|前|为止|截止|止|以内|之内|内");
    private static final Pattern MIDNIGHT = Pattern.compile(" 0?0:00(?::00)?(?:\\.0)?$");
    private static final Pattern NUMERIC_DEADLINE = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})(?:以前|之前|前)");
    private static final int LONGEST_TAIL = 24;

    private DateReader() {}

    static Optional<Understood> read(String text, NameHints hints) {
        if (!mayHoldDate(text)) {
            return Optional.empty();
        }
        Optional<Remarks> remarks = Remarks.split(text).filter(Remarks::areHarmless);
        return remarks.flatMap(
                found -> core(arabic(MIDNIGHT.matcher(found.core()).replaceFirst("")), hints));
    }

    private static boolean mayHoldDate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("年月日季/".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return text.length() >= 5 && (text.contains("20") || text.contains("19") || text.contains("前"));
    }

    private static Optional<Understood> core(String text, NameHints hints) {
        if (hints.countsMonths() && text.matches("\\d{1,3}月")) {
            return Optional.empty();
        }
        int start = start(text);
        if (start < 0) {
            return Optional.empty();
        }
        String lead = text.substring(0, start);
        boolean by = Phrases.endsWithAny(lead, PHRASES.dateBy());
        if (by ? lead.length() > 6 : !isLead(lead)) {
            return Optional.empty();
        }
        Matcher numeric = NUMERIC_DEADLINE.matcher(text).region(start, text.length());
        if (numeric.lookingAt()) {
            String spelled = numeric.group(1) + "月" + numeric.group(2) + "日前" + text.substring(numeric.end());
            return Dated.at(spelled, 0).flatMap(dated -> finish(spelled, dated, by));
        }
        return Dated.at(text, start)
                .filter(dated -> !dated.bare() || hints.asksDate() || dated.end() < text.length() || by)
                .flatMap(dated -> finish(text, dated, by));
    }

    private static int start(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (FigureScanner.isDigit(text.charAt(i))) {
                return i > 0 && "第".indexOf(text.charAt(i - 1)) >= 0 ? i - 1 : ownYear(text, i);
            }
            if (DatePoint.at(text, i).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static int ownYear(String text, int digit) {
        return digit >= 2 && (text.startsWith("当年", digit - 2) || text.startsWith("本年", digit - 2)) ? digit - 2 : digit;
    }

    private static boolean isLead(String lead) {
        if (lead.isEmpty() || PHRASES.dateLeads().contains(lead)) {
            return true;
        }
        String label = lead.replaceAll("[:为是于在]+$", "");
        return label.length() <= 12
                && label.chars().allMatch(Character::isIdeographic)
                && Phrases.endsWithAny(label, PHRASES.dateLabels())
                && !Phrases.containsAny(label, PHRASES.leadStops());
    }

    private static Optional<Understood> finish(String text, Dated dated, boolean by) {
        int at = dated.end();
        Matcher deadline = DEADLINE.matcher(text).region(at, text.length());
        boolean before = deadline.lookingAt();
        boolean inside = before && deadline.group().endsWith("内");
        boolean oneMonth = !dated.yearKnown() && dated.whole() && text.charAt(at - 1) == '月';
        if (inside && oneMonth) {
            return Optional.empty();
        }
        if (before) {
            at = deadline.end();
        }
        if (!isDeed(text.substring(at))) {
            return Optional.empty();
        }
        boolean unclear = before && !inside && dated.whole() && deadline.group().endsWith("前");
        Sign sign = unclear ? Sign.LESS : before || by ? Sign.AT_MOST : Sign.NONE;
        return Optional.of(new DateValue(sign, dated.from(), dated.to(), dated.yearKnown()));
    }

    private static boolean isDeed(String tail) {
        return tail.isEmpty()
                || (tail.length() <= LONGEST_TAIL
                        && Phrases.isWordLike(tail)
                        && Phrases.containsAny(tail, PHRASES.dateVerbs())
                        && !Phrases.containsAny(PHRASES.withoutHarmless(tail), PHRASES.dateTailStops())
                        && !tail.startsWith("个")
                        && Dated.at(tail, 0).isEmpty()
                        && !FigureScanner.holdsCount(tail)
                        && !tail.contains("月")
                        && !tail.contains("年底"));
    }

    private static String arabic(String text) {
        if (text.indexOf('年') < 0 && text.indexOf('月') < 0 && text.indexOf('季') < 0) {
            return text;
        }
        return CHINESE.matcher(text).replaceAll(match -> digits(match.group()));
    }

    private static String digits(String numeral) {
        if (YEAR_DIGITS.matcher(numeral).matches()) {
            StringBuilder year = new StringBuilder();
            numeral.chars().forEach(c -> year.append(ChineseNumeral.digit((char) c)));
            return year.toString();
        }
        return ChineseNumeral.at(numeral, 0)
                .filter(match -> match.end() == numeral.length())
                .map(match -> match.number().toPlainString())
                .orElse(numeral);
    }

    /** A point or a span found in a text. */
    private record Dated(DatePoint first, DatePoint last) {

        LocalDate from() {
            return first.from();
        }

        LocalDate to() {
            return last.to();
        }

        boolean yearKnown() {
            return first.yearKnown();
        }

        boolean whole() {
            return first.equals(last) && first.whole();
        }

        boolean bare() {
            return first.equals(last) && first.bare();
        }

        int end() {
            return last.end();
        }

        static Optional<Dated> at(String text, int start) {
            Optional<Dated> span = months(text, start).or(() -> years(text, start));
            if (span.isPresent()) {
                return span;
            }
            Optional<DatePoint> point = DatePoint.at(text, start);
            if (point.isEmpty()) {
                return Optional.empty();
            }
            DatePoint first = point.get();
            Matcher separator = SEPARATOR.matcher(text).region(first.end(), text.length());
            if (!separator.lookingAt()) {
                return Optional.of(new Dated(first, first));
            }
            return DatePoint.at(text, separator.end())
                    .map(last -> last.inYearOf(first))
                    .filter(last ->
                            last.yearKnown() == first.yearKnown() && !last.to().isBefore(first.to()))
                    .map(last -> new Dated(first, last));
        }

        /** 1-12月, 2021年6月至8月, 2021.1-12. */
        private static Optional<Dated> months(String text, int start) {
            Matcher matcher = MONTHS.matcher(text).region(start, text.length());
            if (!matcher.lookingAt() || (matcher.group(4).isEmpty() && matcher.group(1) == null)) {
                return Optional.empty();
            }
            String year = matcher.group(1) == null ? "" : matcher.group(1) + "年";
            return joined(year + matcher.group(2) + "月", year + matcher.group(3) + "月", matcher.end());
        }

        private static Optional<Dated> years(String text, int start) {
            Matcher matcher = YEARS.matcher(text).region(start, text.length());
            return matcher.lookingAt()
                    ? joined(matcher.group(1) + "年", matcher.group(2) + "年", matcher.end())
                    : Optional.empty();
        }

        private static Optional<Dated> joined(String first, String last, int end) {
            return DatePoint.at(first, 0)
                    .flatMap(from -> DatePoint.at(last, 0)
                            .filter(to -> !to.to().isBefore(from.to()))
                            .map(to -> new Dated(
                                    from, new DatePoint(to.from(), to.to(), to.yearKnown(), false, false, end))));
        }
    }
}
