package org.ziping.narrative;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.model.Evaluation;
import org.ziping.model.Section;
import org.ziping.scoring.Scorecard;

/**
 * A text with its fields replaced by their present values, and which piece came from where. A name in
 * braces that is no field stays as it is written.
 */
public record LiveText(List<Piece> pieces) {

    private static final Pattern CODE = Pattern.compile("\\{([^{}\\n]{1,80})\\}");

    /**
     * A piece of the text.
     *
     * @param start where it stands in the text as written
     * @param written as written, braces included
     * @param shown as printed
     * @param state what kind of piece it is
     */
    public record Piece(int start, String written, String shown, State state) {}

    /** What a piece is: plain text, a field with its value, a field whose value is not known, a name that is no field. */
    public enum State {
        PLAIN,
        VALUE,
        UNKNOWN,
        NO_FIELD
    }

    /** Takes a copy. */
    public LiveText {
        pieces = List.copyOf(pieces);
    }

    /** The text with the fields' present values. */
    public static LiveText of(String text, LiveFields fields) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = CODE.matcher(text);
        int at = 0;
        while (matcher.find()) {
            plain(pieces, text, at, matcher.start());
            pieces.add(piece(matcher, fields.find(matcher.group(1))));
            at = matcher.end();
        }
        plain(pieces, text, at, text.length());
        return new LiveText(pieces);
    }

    /** Whether a text may hold a field at all. */
    public static boolean live(String text) {
        return text.indexOf('{') >= 0 && CODE.matcher(text).find();
    }

    /** The texts of an evaluation that hold a field. */
    public static Map<Section, LiveText> of(Evaluation evaluation, Scorecard card) {
        if (evaluation.narrative().values().stream().noneMatch(LiveText::live)) {
            return Map.of();
        }
        LiveFields fields = LiveFields.of(evaluation, card);
        Map<Section, LiveText> texts = new EnumMap<>(Section.class);
        evaluation.narrative().forEach((section, text) -> {
            if (live(text)) {
                texts.put(section, of(text, fields));
            }
        });
        return texts;
    }

    /** The evaluation with every text as it is printed; the same one when no text has a field. */
    public static Evaluation printed(Evaluation evaluation, Scorecard card) {
        Evaluation next = evaluation;
        for (Map.Entry<Section, LiveText> text : of(evaluation, card).entrySet()) {
            next = next.withNarrative(text.getKey(), text.getValue().shown());
        }
        return next;
    }

    /** Where a place of the printed text was written; -1 for a place inside a field. */
    public int written(int printed) {
        int at = 0;
        for (Piece piece : pieces) {
            int next = at + piece.shown().length();
            if (printed < next) {
                return piece.state() == State.PLAIN || piece.state() == State.NO_FIELD
                        ? piece.start() + printed - at
                        : -1;
            }
            at = next;
        }
        return -1;
    }

    /** The text as printed. */
    public String shown() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(p -> text.append(p.shown()));
        return text.toString();
    }

    /** The pieces of one kind. */
    public List<Piece> pieces(State state) {
        return pieces.stream().filter(p -> p.state() == state).toList();
    }

    private static Piece piece(Matcher matcher, Optional<LiveField> field) {
        String written = matcher.group();
        if (field.isEmpty()) {
            return new Piece(matcher.start(), written, written, State.NO_FIELD);
        }
        Optional<String> value = field.get().value();
        return new Piece(
                matcher.start(),
                written,
                value.orElse(NarrativeSeeds.FIELDS.unknown()),
                value.isPresent() ? State.VALUE : State.UNKNOWN);
    }

    private static void plain(List<Piece> pieces, String text, int from, int to) {
        if (from < to) {
            String part = text.substring(from, to);
            pieces.add(new Piece(from, part, part, State.PLAIN));
        }
    }
}
