package org.ziping.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.ziping.check.CheckReport;
import org.ziping.check.Finding;
import org.ziping.model.Evaluation;

/** A finding as JSON and as a line of text. */
final class FindingJson {

    private FindingJson() {}

    /** With the place in words, as {@code inspect} and {@code check} answer. */
    static JsonNode placed(Finding finding, Evaluation evaluation) {
        ObjectNode node = Json.object();
        node.put("check", finding.check());
        node.put("severity", finding.severity().label());
        node.put("place", PlaceText.of(finding.place(), evaluation));
        node.put("message", finding.message());
        node.set("why", Json.textOrNull(finding.why()));
        return node;
    }

    /** One that was switched off, with the reason. */
    static JsonNode waived(CheckReport.Waived waived, Evaluation evaluation) {
        ObjectNode node = (ObjectNode) placed(waived.finding(), evaluation);
        return node.put("reason", waived.waiver().reason());
    }

    /** Without a place, as {@code score} answers about one indicator. */
    static JsonNode bare(Finding finding) {
        ObjectNode node = Json.object();
        node.put("check", finding.check());
        node.put("severity", finding.severity().label());
        node.put("message", finding.message());
        return node;
    }

    static String line(Finding finding, Evaluation evaluation) {
        return finding.severity().label() + "  " + PlaceText.of(finding.place(), evaluation) + "  " + finding.message();
    }
}
