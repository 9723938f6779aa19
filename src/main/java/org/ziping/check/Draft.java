package org.ziping.check;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ziping.base.Messages;
import org.ziping.model.Evaluation;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorField;

/**
 * A finding in the making. Its texts stand in the room's bundle under the check's id: the sentence
 * under {@code id} or {@code id.variant}, why it matters under {@code id.why} (with the rule set's
 * authority as {0}), the label of its remedy under {@code id.fix}.
 */
final class Draft {

    private static final Messages MESSAGES = Messages.of(Draft.class);

    private final String check;
    private final Severity severity;
    private final Place place;
    private final Optional<QuickFix> fix;

    private Draft(String check, Severity severity, Place place, Optional<QuickFix> fix) {
        this.check = check;
        this.severity = severity;
        this.place = place;
        this.fix = fix;
    }

    static Draft error(String check, Place place) {
        return new Draft(check, Severity.ERROR, place, Optional.empty());
    }

    static Draft reminder(String check, Place place) {
        return new Draft(check, Severity.REMINDER, place, Optional.empty());
    }

    static Draft hint(String check, Place place) {
        return new Draft(check, Severity.HINT, place, Optional.empty());
    }

    static Draft of(Severity severity, String check, Place place) {
        return new Draft(check, severity, place, Optional.empty());
    }

    static Place cell(Indicator indicator, IndicatorField field) {
        return new Place.OfIndicator(indicator.id(), field);
    }

    /** The same with a remedy; {@code arguments} fill its label. */
    Draft fixedBy(UnaryOperator<Evaluation> remedy, Object... arguments) {
        return fixedAs(check + ".fix", remedy, arguments);
    }

    /** The same with a remedy whose label stands under another key. */
    Draft fixedAs(String labelKey, UnaryOperator<Evaluation> remedy, Object... arguments) {
        return new Draft(check, severity, place, Optional.of(new QuickFix(MESSAGES.text(labelKey, arguments), remedy)));
    }

    /** The finding, its sentence under the check's own id. */
    Finding says(Subject subject, Object... arguments) {
        return saysAs(check, subject, arguments);
    }

    /** The finding, its sentence under {@code key}. */
    Finding saysAs(String key, Subject subject, Object... arguments) {
        String whyKey = check + ".why";
        String why =
                MESSAGES.has(whyKey) ? MESSAGES.text(whyKey, subject.rules().authority()) : "";
        return new Finding(check, severity, place, MESSAGES.text(key, arguments), why, fix);
    }
}
