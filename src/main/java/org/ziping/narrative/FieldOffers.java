package org.ziping.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.value.Quantity;
import org.ziping.value.Sign;
import org.ziping.value.Unit;
import org.ziping.value.ValueReader;

/** Finds the figures of a sentence that a live field could write, so that they stay true when the tables change. */
public final class FieldOffers {

    private static final Pattern FIGURE =
            Pattern.compile("(?<![0-9.,\\p{L}&&[a-zA-Z]])[0-9][0-9,]*(?:\\.[0-9]+)?\\s*[\\p{IsHan}%％‰]{1,3}");
    private static final int REACH = 24;

    private FieldOffers() {}

    /** The figures of {@code text} outside its fields that equal a field's value; a figure without a unit is left alone. */
    public static List<FieldOffer> in(String text, LiveFields fields) {
        List<FieldOffer> offers = new ArrayList<>();
        for (LiveText.Piece piece : LiveText.of(text, fields).pieces(LiveText.State.PLAIN)) {
            Matcher matcher = FIGURE.matcher(piece.written());
            while (matcher.find()) {
                offer(text, piece.start() + matcher.start(), matcher.group(), fields)
                        .ifPresent(offers::add);
            }
        }
        return offers;
    }

    /** The text with every figure replaced that its sentence names; one equal by chance is left to the officer. */
    public static String takenAll(String text, List<FieldOffer> offers) {
        String next = text;
        for (int i = offers.size() - 1; i >= 0; i--) {
            FieldOffer offer = offers.get(i);
            next = offer.named() ? offer.taken(next, offer.fields().get(0)) : next;
        }
        return next;
    }

    /** Units are one to three characters long and run into the next word: the longest that means something counts. */
    private static Optional<FieldOffer> offer(String text, int start, String written, LiveFields fields) {
        int digits = 0;
        while (digits < written.length() && "0123456789,. ".indexOf(written.charAt(digits)) >= 0) {
            digits++;
        }
        for (int end = written.length(); end > digits; end--) {
            String candidate = written.substring(0, end);
            List<LiveField> equal = equal(candidate, fields);
            if (!equal.isEmpty()) {
                String before = text.substring(Math.max(0, start - REACH), start);
                List<LiveField> ranked = equal.stream()
                        .sorted(Comparator.comparingInt(f -> -Cue.strength(f, before)))
                        .toList();
                return Optional.of(new FieldOffer(start, candidate, ranked, Cue.strength(ranked.get(0), before) > 0));
            }
        }
        return Optional.empty();
    }

    private static List<LiveField> equal(String written, LiveFields fields) {
        return ValueReader.standard().read(written) instanceof Quantity quantity
                        && quantity.sign() == Sign.NONE
                        && !quantity.unit().isNone()
                ? fields.all().stream().filter(f -> equal(f, quantity)).toList()
                : List.of();
    }

    private static boolean equal(LiveField field, Quantity written) {
        if (field.figure().isEmpty() || field.unit().isEmpty()) {
            return false;
        }
        BigDecimal figure = field.figure().get();
        return unit(field.unit())
                .flatMap(written::in)
                .map(number -> number.compareTo(figure) == 0)
                .orElse(false);
    }

    private static Optional<Unit> unit(String symbol) {
        return ValueReader.standard().read("1" + symbol) instanceof Quantity one
                ? Optional.of(one.unit())
                : Optional.empty();
    }
}
