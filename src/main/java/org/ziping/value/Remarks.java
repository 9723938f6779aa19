package org.ziping.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text with its bracketed remarks taken out: 854万(A400万元,B454万元), 98%(百分比), 100%(含). */
record Remarks(String core, List<String> contents) {

    private static final Phrases PHRASES = Dictionaries.PHRASES;

    /** Splits {@code text}; empty when brackets do not pair or nest. */
    static Optional<Remarks> split(String text) {
        if (text.indexOf('(') < 0 && text.indexOf(')') < 0) {
            return Optional.of(new Remarks(text, List.of()));
        }
        if (text.startsWith("(") && text.indexOf(')') == text.length() - 1) {
            return split(text.substring(1, text.length() - 1));
        }
        StringBuilder core = new StringBuilder();
        List<String> contents = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ')') {
                return Optional.empty();
            }
            if (c != '(') {
                core.append(c);
                at++;
                continue;
            }
            int close = text.indexOf(')', at);
            String content = text.substring(at + 1, close < 0 ? text.length() : close);
            if (content.indexOf('(') >= 0) {
                return Optional.empty();
            }
            contents.add(content);
            at = close < 0 ? text.length() : close + 1;
            boolean joins = !core.isEmpty()
                    && at < text.length()
                    && isNumeric(core.charAt(core.length() - 1))
                    && isNumeric(text.charAt(at));
            if (joins) {
                return Optional.empty();
            }
        }
        return core.isEmpty() ? Optional.empty() : Optional.of(new Remarks(core.toString(), contents));
    }

    private static boolean isNumeric(char c) {
        return FigureScanner.isDigit(c) || c == '.' || c == ',' || ChineseNumeral.isNumeral(c);
    }

    /** {@code quantity} as the remarks complete it; empty when one of them could say something else. */
    Optional<Quantity> applyTo(Quantity quantity) {
        Quantity result = quantity;
        for (String content : contents) {
            Optional<Quantity> next = apply(content, result);
            if (next.isEmpty()) {
                return next;
            }
            result = next.get();
        }
        return Optional.of(result);
    }

    /** Whether no remark holds a figure, a unit or a reservation. */
    boolean areHarmless() {
        return contents.stream().allMatch(Remarks::isHarmless);
    }

    private static boolean isHarmless(String content) {
        return PHRASES.harmlessRemarks().contains(content) || saysNothing(content);
    }

    private static boolean saysNothing(String content) {
        return !hasDigit(content)
                && !FigureScanner.holdsCount(content)
                && !Phrases.containsAny(content, PHRASES.doubt())
                && !Phrases.containsAny(PHRASES.withoutHarmless(content), PHRASES.remarkStops());
    }

    private static Optional<Quantity> apply(String content, Quantity quantity) {
        Optional<Unit> unit = Dictionaries.UNITS.exactly(withoutLabel(content));
        if (unit.isPresent()) {
            return withUnit(quantity, unit.get());
        }
        if (hasDigit(content)) {
            return breakdown(content, quantity);
        }
        if (isHarmless(content)) {
            return Optional.of(quantity);
        }
        boolean doubtful = Phrases.containsAny(content, PHRASES.doubt())
                && !Phrases.containsAny(PHRASES.withoutHarmless(content), PHRASES.remarkStops());
        return doubtful
                ? Optional.of(new Quantity(quantity.sign(), quantity.number(), quantity.unit(), true))
                : Optional.empty();
    }

    private static String withoutLabel(String content) {
        return content.startsWith("单位:") ? content.substring(3) : content;
    }

    private static Optional<Quantity> withUnit(Quantity quantity, Unit unit) {
        if (quantity.unit().kind().isEmpty()) {
            Unit whole = quantity.unit().isNone() ? unit : Scale.beside(quantity.unit(), unit);
            return Optional.of(quantity.inTermsOf(whole));
        }
        if (isCount(quantity.unit()) && isCount(unit)) {
            String joint = quantity.unit().symbol() + unit.symbol();
            return Optional.of(
                    quantity.inTermsOf(Dictionaries.UNITS.exactly(joint).orElse(quantity.unit())));
        }
        return quantity.unit().sameKind(unit) ? Optional.of(quantity) : Optional.empty();
    }

    /** A counting word of its own kind, such as 台. */
    private static boolean isCount(Unit unit) {
        return unit.kind().equals(unit.symbol());
    }

    /** Figures inside the remark are accepted only when they add up to the figure before it. */
    private static Optional<Quantity> breakdown(String content, Quantity quantity) {
        BigDecimal sum = BigDecimal.ZERO;
        Optional<Unit> common = Optional.empty();
        int at = 0;
        while (at < content.length()) {
            if (!FigureScanner.isDigit(content.charAt(at))) {
                at++;
                continue;
            }
            Optional<Figure> figure = FigureScanner.at(content, at);
            if (figure.isEmpty()
                    || (common.isPresent() && !common.get().equals(figure.get().unit()))) {
                return Optional.empty();
            }
            common = figure.map(Figure::unit);
            sum = sum.add(figure.get().number());
            at = figure.get().end();
        }
        Unit part = common.orElse(Unit.NONE);
        Unit whole = quantity.unit();
        boolean fits =
                whole.equals(part) || whole.sameKind(part) || whole.kind().isEmpty();
        BigDecimal total =
                whole.isNone() ? quantity.number() : quantity.number().multiply(whole.factor());
        BigDecimal parts = whole.isNone() ? sum : sum.multiply(part.factor());
        if (!fits || total.compareTo(parts) != 0) {
            return Optional.empty();
        }
        return whole.kind().isEmpty() && !part.kind().isEmpty() ? withUnit(quantity, part) : Optional.of(quantity);
    }

    private static boolean hasDigit(String content) {
        return content.chars().anyMatch(c -> FigureScanner.isDigit((char) c));
    }
}
