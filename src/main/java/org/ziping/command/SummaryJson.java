package org.ziping.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.ziping.scoring.Grade;
import org.ziping.summary.Average;
import org.ziping.summary.GradeCount;
import org.ziping.summary.Sum;
import org.ziping.summary.Summary;
import org.ziping.summary.SummaryRow;

/** A summary as JSON; every sum and average says how many evaluations it counts and how many it leaves out. */
final class SummaryJson {

    private SummaryJson() {}

    static ObjectNode of(Summary summary) {
        ObjectNode node = Json.object();
        node.set("evaluations", Json.array(summary.rows(), SummaryJson::row));
        node.put("count", summary.rows().size());
        node.set("initial", sum(summary.sum(SummaryRow::initial)));
        node.set("fullYear", sum(summary.sum(SummaryRow::fullYear)));
        node.set("executed", sum(summary.sum(SummaryRow::executed)));
        node.set("rate", average(summary.rate()));
        node.set("score", average(summary.score()));
        node.set("weightedScore", average(summary.weightedScore()));
        node.set("grades", Json.array(summary.grades().counts(), SummaryJson::grade));
        node.put("ungraded", summary.grades().ungraded());
        return node;
    }

    private static JsonNode row(SummaryRow row) {
        ObjectNode node = Json.object();
        node.put("id", row.id().toString());
        node.set("year", Json.text(row.year().map(String::valueOf)));
        node.set("projectCode", Json.textOrNull(row.projectCode()));
        node.set("project", Json.textOrNull(row.project()));
        node.set("unit", Json.textOrNull(row.unit()));
        node.set("department", Json.textOrNull(row.department()));
        node.set("initial", Json.decimal(row.initial()));
        node.set("fullYear", Json.decimal(row.fullYear()));
        node.set("executed", Json.decimal(row.executed()));
        node.set("rate", Json.decimal(row.rate()));
        node.set("total", Json.decimal(row.total()));
        node.set("grade", Json.text(row.grade().map(Grade::label)));
        node.put("unscored", row.open());
        return node;
    }

    private static ObjectNode sum(Sum sum) {
        ObjectNode node = Json.object();
        node.set("value", Json.decimal(sum.value()));
        node.put("counted", sum.counted());
        node.put("leftOut", sum.unknown());
        return node;
    }

    private static ObjectNode average(Average average) {
        ObjectNode node = Json.object();
        node.set("value", Json.decimal(average.value()));
        node.put("counted", average.counted());
        node.put("leftOut", average.leftOut());
        return node;
    }

    private static JsonNode grade(GradeCount grade) {
        ObjectNode node = Json.object();
        node.put("grade", grade.label());
        node.put("count", grade.count());
        node.set("share", Json.decimal(grade.share()));
        return node;
    }
}
