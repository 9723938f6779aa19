package org.ziping.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.ziping.check.Severity;
import org.ziping.form.MoneyUnit;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.FundingSource;
import org.ziping.model.HeaderField;
import org.ziping.model.Indicator;
import org.ziping.model.Section;
import org.ziping.scoring.Grade;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.LineScore;
import org.ziping.scoring.Scorecard;
import org.ziping.session.LibraryEntry;

/** An evaluation of the library as JSON: a summary for lists, the whole for {@code show}. Money in 万元. */
final class EvaluationJson {

    private EvaluationJson() {}

    static ObjectNode summary(LibraryEntry entry) {
        Evaluation evaluation = entry.evaluation();
        Scorecard card = entry.assessment().scorecard();
        ObjectNode node = Json.object();
        node.put("id", entry.id().toString());
        node.set("year", Json.text(evaluation.year().map(String::valueOf)));
        node.set("project", Json.textOrNull(evaluation.header(HeaderField.PROJECT)));
        node.set("unit", Json.textOrNull(evaluation.header(HeaderField.UNIT)));
        node.set("department", Json.textOrNull(evaluation.header(HeaderField.DEPARTMENT)));
        node.set("rate", Json.decimal(card.execution().completionRate()));
        node.set("total", Json.decimal(card.total()));
        node.set("grade", Json.text(card.grade().map(Grade::label)));
        node.put("unscored", card.open());
        node.put("errors", entry.assessment().count(Severity.ERROR));
        node.put("findings", entry.assessment().findings().size());
        node.set("finalised", finalised(evaluation));
        node.set("damage", Json.text(entry.damage().map(Object::toString)));
        return node;
    }

    static ObjectNode whole(LibraryEntry entry) {
        Evaluation evaluation = entry.evaluation();
        Scorecard card = entry.assessment().scorecard();
        ObjectNode node = summary(entry);
        node.put("rules", evaluation.ruleSet());
        node.put("form", evaluation.form());
        node.put("moneyUnit", MoneyUnit.TEN_THOUSAND_YUAN.label());
        node.set("budget", budget(evaluation));
        node.set("budgetExecution", line(card.execution()));
        node.set("indicators", Json.array(card.indicators(), score -> indicator(score, evaluation, card)));
        node.set("settled", Json.decimal(Optional.of(card.settled())));
        node.set("computedTotal", Json.decimal(card.computedTotal()));
        node.set("computedGrade", Json.text(card.computedGrade().map(Grade::label)));
        node.set("filedTotal", Json.decimal(evaluation.filed().flatMap(f -> f.total())));
        node.set("filedGrade", Json.text(evaluation.filed().map(f -> f.grade()).filter(g -> !g.isEmpty())));
        node.set("prior", PriorJson.year(evaluation.prior()));
        node.set("narrative", narrative(evaluation));
        node.set("findings", Json.array(entry.assessment().findings(), f -> FindingJson.placed(f, evaluation)));
        return node;
    }

    private static JsonNode finalised(Evaluation evaluation) {
        return evaluation
                .finalised()
                .<JsonNode>map(lock -> {
                    ObjectNode node = Json.object();
                    node.put("at", lock.at().toString());
                    return node.put("code", lock.code());
                })
                .orElseGet(JsonNodeFactory.instance::nullNode);
    }

    private static ArrayNode budget(Evaluation evaluation) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (FundingSource source : FundingSource.values()) {
            if (evaluation.budget().uses(source)) {
                ObjectNode row = rows.addObject();
                row.put("source", source.code());
                for (BudgetRow figure : BudgetRow.values()) {
                    row.set(
                            figure.code(),
                            Json.decimal(
                                    figure.rate()
                                            ? evaluation.budget().rate(figure, source, 2)
                                            : evaluation.budget().amount(figure, source)));
                }
            }
        }
        return rows;
    }

    private static JsonNode indicator(IndicatorScore score, Evaluation evaluation, Scorecard card) {
        Indicator indicator = score.indicator();
        ObjectNode node = line(score.line());
        node.put("firstTier", indicator.firstTier());
        node.put("secondTier", indicator.secondTier());
        node.put("name", indicator.name());
        node.put("target", indicator.target());
        node.put("actual", indicator.actual());
        node.set("direction", Json.text(score.direction().symbol()));
        node.put("directionInferred", score.direction().inferred());
        node.put("deviationReason", indicator.deviationReason());
        node.put("detail", indicator.detail());
        node.set("filedScore", Json.decimal(indicator.filed().flatMap(f -> f.score())));
        node.set("prior", PriorJson.line(indicator, evaluation, card.ruleSet()));
        return node;
    }

    private static ObjectNode line(LineScore line) {
        ObjectNode node = Json.object();
        node.set("weight", Json.decimal(line.weight()));
        node.set("completionRate", Json.decimal(line.completionRate()));
        node.set("score", Json.decimal(line.printed()));
        node.set("computedScore", Json.decimal(line.computed()));
        node.set("proposedScore", Json.decimal(line.proposed()));
        node.put("explanation", line.explanation());
        return node;
    }

    private static JsonNode narrative(Evaluation evaluation) {
        ObjectNode node = Json.object();
        for (Section section : Section.values()) {
            if (!evaluation.narrative(section).isEmpty()) {
                node.put(section.code(), evaluation.narrative(section));
            }
        }
        return node;
    }
}
