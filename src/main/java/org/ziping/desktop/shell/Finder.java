package org.ziping.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ziping.check.Place;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorField;

/** Finds a word anywhere in the open evaluation. */
final class Finder {

    /** Where it stands and a piece of the text around it. */
    record Found(Place place, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    private static final int MOST = 20;
    private static final int AROUND = 14;

    private final String wanted;
    private final List<Found> found = new ArrayList<>();

    private Finder(String wanted) {
        this.wanted = wanted.strip().toLowerCase(Locale.ROOT);
    }

    /** The places whose text contains {@code wanted}, in reading order, 20 at most. */
    static List<Found> find(Evaluation evaluation, String wanted) {
        Finder finder = new Finder(wanted);
        if (!finder.wanted.isEmpty()) {
            finder.look(evaluation);
        }
        return finder.found;
    }

    private void look(Evaluation evaluation) {
        evaluation.header().forEach((field, text) -> take(new Place.OfHeader(field), "", text));
        evaluation.indicators().forEach(this::look);
        evaluation.narrative().forEach((section, text) -> take(new Place.OfSection(section), "", text));
    }

    private void look(Indicator line) {
        take(new Place.OfIndicator(line.id(), IndicatorField.NAME), "", line.name());
        take(new Place.OfIndicator(line.id(), IndicatorField.TARGET), line.name(), line.target());
        take(new Place.OfIndicator(line.id(), IndicatorField.ACTUAL), line.name(), line.actual());
        take(new Place.OfIndicator(line.id(), IndicatorField.REASON), line.name(), line.deviationReason());
    }

    private void take(Place place, String before, String text) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(wanted);
        if (at >= 0 && found.size() < MOST) {
            int from = Math.max(0, at - AROUND);
            int to = Math.min(text.length(), at + wanted.length() + AROUND);
            String piece = (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
            found.add(new Found(place, (before.isEmpty() ? "" : before + "  ") + piece.replace('\n', ' ')));
        }
    }
}
