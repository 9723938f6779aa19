package org.ziping.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.value.LeadReader.Change;
import org.ziping.value.LeadReader.Lead;
import org.ziping.value.TrailReader.Trail;

/** Reads a normalised text as one figure or one range; anything that holds two figures is refused. */
final class QuantityReader {

    private static final Pattern RANGE = Pattern.compile("-{1,2}|—{1,2}|~|至|到");
    private static final BigDecimal DAYS_OF_MONTH = BigDecimal.valueOf(31);
    private static final BigDecimal OLDEST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LATEST_YEAR = BigDecimal.valueOf(2100);

    private static final String SIGNS = "≥≤><=";

    private QuantityReader() {}

    static Optional<Understood> read(String text, NameHints hints) {
        Optional<Understood> zero = zeroThing(text);
        if (zero.isPresent()) {
            return zero;
        }
        int mark = text.indexOf('¥');
        boolean signed = mark == 1 && SIGNS.indexOf(text.charAt(0)) >= 0;
        return mark == 0 || signed
                ? yuan(text.substring(0, mark) + text.substring(mark + 1), hints)
                : plain(text, hints);
    }

    private static Optional<Understood> plain(String text, NameHints hints) {
        return Remarks.split(text).flatMap(remarks -> read(remarks, hints));
    }

    /** ¥1,000.00 and ¥20万: the mark says 元 where no unit follows. */
    private static Optional<Understood> yuan(String text, NameHints hints) {
        int sign = !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        boolean starts = text.length() > sign && FigureScanner.isDigit(text.charAt(sign));
        Optional<Understood> found = starts ? plain(text, hints) : Optional.empty();
        return found.flatMap(value -> {
            if (!(value instanceof Quantity quantity)) {
                return Optional.empty();
            }
            boolean bare = quantity.unit().kind().isEmpty();
            return bare
                    ? Dictionaries.UNITS.exactly(quantity.unit().symbol() + "元").map(quantity::inTermsOf)
                    : Optional.of(quantity).filter(given -> given.unit().kind().equals(Unit.MONEY));
        });
    }

    /** 零事故: none of a bad thing, exactly. */
    private static Optional<Understood> zeroThing(String text) {
        boolean zero = text.length() > 2
                && (text.charAt(0) == '零' || text.charAt(0) == '0')
                && Dictionaries.PHRASES.zeroThings().contains(text.substring(1));
        return zero ? Optional.of(new Quantity(Sign.EQUAL, BigDecimal.ZERO, Unit.NONE, false)) : Optional.empty();
    }

    private static Optional<Understood> read(Remarks remarks, NameHints hints) {
        String core = remarks.core();
        int start = start(core);
        if (start < 0) {
            return Optional.empty();
        }
        String before = core.substring(0, start);
        boolean minus = before.endsWith("负");
        String lead = minus ? before.substring(0, before.length() - 1) : before;
        Optional<Figure> found = FigureScanner.at(core, start);
        if (found.isEmpty() || (minus && !lead.isEmpty()) || FigureScanner.holdsCount(lead)) {
            return Optional.empty();
        }
        Figure first = found.get();
        Matcher separator = RANGE.matcher(core).region(first.end(), core.length());
        if (separator.lookingAt()) {
            return minus || !remarks.areHarmless() ? Optional.empty() : range(core, lead, first, separator.end());
        }
        Figure figure = minus
                ? new Figure(first.number().negate(), first.unit(), first.uncertain(), first.chinese(), first.end())
                : first;
        return one(core, lead, figure, hints).flatMap(remarks::applyTo).map(quantity -> quantity);
    }

    /** Where the first number begins, its own minus included; −1 when there is none or it is doubtful. */
    private static int start(String core) {
        int digit = 0;
        while (digit < core.length() && !FigureScanner.isDigit(core.charAt(digit))) {
            digit++;
        }
        int share = core.indexOf("分之");
        if (share > 0 && share < digit && digit < core.length()) {
            return share == digit - 2 ? share - 1 : -1;
        }
        if (digit == core.length()) {
            return chineseStart(core);
        }
        if (digit == 0 || (core.charAt(digit - 1) != '-' && core.charAt(digit - 1) != '+')) {
            return digit;
        }
        boolean free = digit == 1 || "≥≤><=≈:".indexOf(core.charAt(digit - 2)) >= 0;
        return free ? digit - 1 : -1;
    }

    private static int chineseStart(String core) {
        for (int i = 0; i < core.length(); i++) {
            boolean begins = ChineseNumeral.isNumeral(core.charAt(i))
                    && (i == 0 || !ChineseNumeral.isNumeral(core.charAt(i - 1)));
            if (begins && FigureScanner.at(core, i).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Quantity> one(String core, String lead, Figure figure, NameHints hints) {
        Optional<Trail> trail = TrailReader.read(core, figure);
        if (trail.isEmpty()
                || (holdsDigit(core.substring(figure.end()))
                        && trail.get().figure().equals(figure))) {
            return Optional.empty();
        }
        Figure whole = trail.get().figure();
        boolean named = whole.hasUnit();
        if (whole.chinese() && !named && !lead.isEmpty() && !isSign(lead)) {
            return Optional.empty();
        }
        Optional<Lead> before = LeadReader.read(lead, named);
        boolean excess = lead.endsWith("超") && whole.unit().kind().equals(Unit.RATIO);
        if (before.isEmpty() || excess || isRecentPeriod(lead, whole) || !isUnmistakable(before.get(), whole, hints)) {
            return Optional.empty();
        }
        Optional<Sign> sign = merge(before.get().sign(), trail.get().sign());
        if (sign.isEmpty() || isDoubtful(whole, sign.get(), hints)) {
            return Optional.empty();
        }
        boolean uncertain =
                whole.uncertain() || before.get().uncertain() || trail.get().uncertain();
        return Optional.of(new Quantity(sign.get(), whole.number(), whole.unit(), uncertain));
    }

    /** 近3年 is the last three years, not nearly three. */
    private static boolean isRecentPeriod(String lead, Figure figure) {
        boolean nearly = lead.endsWith("将近") || lead.endsWith("接近");
        return lead.endsWith("近")
                && !nearly
                && List.of("time", "month").contains(figure.unit().kind());
    }

    private static boolean isSign(String lead) {
        return LeadReader.read(lead, false).isPresent();
    }

    /** Rises and falls are figures of their own only where the name, or the unit, speaks of a change too. */
    private static boolean isUnmistakable(Lead lead, Figure figure, NameHints hints) {
        boolean ratio = figure.unit().kind().equals(Unit.RATIO);
        if (lead.change() == Change.RISE) {
            return ratio || hints.tellsRise();
        }
        return lead.change() == Change.NONE || hints.tellsFall();
    }

    private static Optional<Sign> merge(Sign before, Sign after) {
        if (before == Sign.NONE || (before == Sign.ABOUT && after != Sign.NONE) || before == after) {
            return Optional.of(after);
        }
        boolean none = after == Sign.NONE || after == Sign.ABOUT;
        return none ? Optional.of(before) : Optional.empty();
    }

    /** 15日, 12月, 2021年, 30分以内 and 3类 may name a point in time, minutes or a grade rather than an amount. */
    private static boolean isDoubtful(Figure figure, Sign sign, NameHints hints) {
        BigDecimal number = figure.number();
        boolean spoken = figure.chinese()
                && Dictionaries.PHRASES.ordinalUnits().contains(figure.unit().symbol());
        return spoken
                || switch (figure.unit().symbol()) {
                    case "日" ->
                        sign == Sign.NONE
                                && number.compareTo(DAYS_OF_MONTH) <= 0
                                && hints.unit().isEmpty();
                    case "月" -> !hints.countsMonths();
                    case "类" -> hints.asksGrade();
                    case "年" -> number.compareTo(OLDEST_YEAR) >= 0 && number.compareTo(LATEST_YEAR) <= 0;
                    case "分" -> sign == Sign.AT_MOST;
                    default -> false;
                };
    }

    private static Optional<Understood> range(String core, String lead, Figure first, int at) {
        Optional<Figure> found = at < core.length() && core.charAt(at) != '-' && core.charAt(at) != '+'
                ? FigureScanner.at(core, at)
                : Optional.empty();
        if (found.isEmpty()
                || first.uncertain()
                || found.get().uncertain()
                || first.chinese() != found.get().chinese()) {
            return Optional.empty();
        }
        Figure last = found.get();
        String tail = core.substring(last.end());
        boolean closed = tail.equals("之间");
        Optional<Trail> trail = closed
                ? Optional.of(new Trail(last, Sign.NONE, false))
                : holdsDigit(tail) ? Optional.empty() : TrailReader.read(core, last);
        Optional<Lead> before = LeadReader.read(lead, last.hasUnit());
        boolean plain = trail.isPresent()
                && before.isPresent()
                && before.get().change() == Change.NONE
                && List.of(Sign.NONE, Sign.ABOUT, Sign.AT_MOST)
                        .contains(trail.get().sign())
                && (before.get().sign() == Sign.NONE || before.get().sign() == Sign.ABOUT || lead.endsWith("控制在"));
        return plain ? between(first, trail.get().figure()) : Optional.empty();
    }

    private static Optional<Understood> between(Figure first, Figure last) {
        Unit unit = last.unit().isNone() ? first.unit() : last.unit();
        BigDecimal low = first.number();
        if (!first.unit().isNone() && !first.unit().equals(unit)) {
            Unit own = first.unit().isScaleOnly() && !unit.kind().isEmpty()
                    ? Scale.beside(first.unit(), unit)
                    : first.unit();
            if (!own.sameKind(unit)) {
                return Optional.empty();
            }
            low = new Quantity(Sign.NONE, low, own, false).converted(own, unit);
        }
        boolean years = unit.isNone() && isYear(low) && isYear(last.number());
        boolean months = unit.symbol().equals("月") || unit.symbol().equals("日");
        return low.compareTo(last.number()) > 0 || low.signum() < 0 || years || months
                ? Optional.empty()
                : Optional.of(new Range(low, last.number(), unit));
    }

    private static boolean isYear(BigDecimal number) {
        return number.scale() <= 0 && number.compareTo(OLDEST_YEAR) >= 0 && number.compareTo(LATEST_YEAR) <= 0;
    }

    private static boolean holdsDigit(String text) {
        return text.chars().anyMatch(c -> FigureScanner.isDigit((char) c));
    }
}
