package org.ziping.command;

import org.ziping.base.Messages;
import org.ziping.check.Place;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;

/** The place of a finding in words a person can follow without the window. */
final class PlaceText {

    private static final Messages MESSAGES = Messages.of(PlaceText.class);

    private PlaceText() {}

    static String of(Place place, Evaluation evaluation) {
        if (place instanceof Place.OfIndicator at) {
            String name = evaluation
                    .indicator(at.id())
                    .map(Indicator::name)
                    .orElse(at.id().toString());
            return MESSAGES.text(
                    "place.indicator",
                    name,
                    MESSAGES.text("column." + at.field().code()));
        }
        if (place instanceof Place.OfBudget at) {
            return MESSAGES.text(
                    "place.budget",
                    MESSAGES.text("row." + at.cell().row().code()),
                    MESSAGES.text("source." + at.cell().source().code()));
        }
        if (place instanceof Place.OfSection at) {
            return MESSAGES.text("section." + at.section().code());
        }
        if (place instanceof Place.OfHeader at) {
            return MESSAGES.text("header." + at.field().code());
        }
        if (place instanceof Place.OfExecution at) {
            return MESSAGES.text(
                    "place.execution", MESSAGES.text("column." + at.field().code()));
        }
        if (place instanceof Place.OfEvidence at) {
            return MESSAGES.text("place.evidence", at.number());
        }
        return MESSAGES.text(place instanceof Place.OfTotal ? "place.total" : "place.indicators");
    }
}
