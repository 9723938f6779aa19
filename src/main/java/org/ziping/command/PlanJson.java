package org.ziping.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.base.Decimals;
import org.ziping.importer.plan.Ignored;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.plan.ImportedExecution;
import org.ziping.importer.plan.ImportedIndicator;
import org.ziping.importer.plan.ImportedProject;
import org.ziping.importer.plan.Remark;
import org.ziping.model.BudgetCell;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;
import org.ziping.model.Section;
import org.ziping.scoring.Grade;
import org.ziping.scoring.IndicatorScore;

/** What a file brings as {@code inspect} answers it: as printed, with the recomputed scores beside. */
final class PlanJson {

    private PlanJson() {}

    static ObjectNode of(ImportPlan plan) {
        ObjectNode node = Json.object();
        node.put("file", plan.file());
        node.put("status", plan.status().code());
        node.set("message", Json.text(plan.message()));
        node.set("form", Json.text(plan.form()));
        node.put("corrected", !plan.remembered().isEmpty());
        node.set("projects", Json.array(plan.projects(), project -> project(project, plan)));
        node.set("ignored", Json.array(plan.ignored(), PlanJson::ignored));
        node.set("remarks", Json.array(plan.remarks(), PlanJson::remark));
        return node;
    }

    private static JsonNode project(ImportedProject project, ImportPlan plan) {
        Recomputed recomputed = Recomputed.of(project, plan);
        ObjectNode node = Json.object();
        node.set("sheet", Json.text(project.sheet()));
        node.set("project", Json.text(project.project()));
        node.set("unit", Json.text(project.unit()));
        node.set("department", Json.text(project.department()));
        node.set("year", Json.text(project.year()));
        node.set("moneyUnit", Json.text(project.moneyUnit()));
        node.set("budgetExecution", execution(project.execution(), recomputed));
        node.set("budget", budget(project.budget()));
        node.set("indicators", indicators(project.indicators(), recomputed));
        node.set("filedTotal", Json.text(project.filedTotal()));
        node.set("computedTotal", Json.decimal(recomputed.card().computedTotal()));
        node.set("filedGrade", Json.text(project.filedGrade()));
        node.set("computedGrade", Json.text(recomputed.card().computedGrade().map(Grade::label)));
        node.set("narrative", narrative(project.narrative()));
        node.set("findings", Json.array(recomputed.findings(), f -> FindingJson.placed(f, recomputed.evaluation())));
        return node;
    }

    private static JsonNode execution(ImportedExecution line, Recomputed recomputed) {
        ObjectNode node = Json.object();
        node.set("weight", Json.text(line.weight()));
        node.set("rate", Json.text(line.rate()));
        node.set("filedScore", Json.text(line.filedScore()));
        node.set("computedScore", Json.decimal(recomputed.card().execution().computed()));
        node.put("explanation", recomputed.card().execution().explanation());
        return node;
    }

    private static ArrayNode budget(Map<BudgetCell, String> cells) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (FundingSource source : FundingSource.values()) {
            if (cells.keySet().stream().anyMatch(c -> c.source() == source)) {
                ObjectNode row = rows.addObject();
                row.put("source", code(source));
                for (BudgetRow figure : BudgetRow.values()) {
                    row.set(figure.code(), Json.text(Optional.ofNullable(cells.get(new BudgetCell(figure, source)))));
                }
            }
        }
        return rows;
    }

    /** On paper the subtotal of appropriations and an undivided appropriation are one thing: 财政. */
    private static String code(FundingSource source) {
        return source == FundingSource.SUBTOTAL ? FundingSource.FISCAL.code() : source.code();
    }

    private static ArrayNode indicators(List<ImportedIndicator> lines, Recomputed recomputed) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < lines.size(); i++) {
            array.add(indicator(lines.get(i), recomputed.card().indicators().get(i)));
        }
        return array;
    }

    private static JsonNode indicator(ImportedIndicator line, IndicatorScore score) {
        ObjectNode node = Json.object();
        node.put("firstTier", line.firstTier());
        node.put("secondTier", line.secondTier());
        node.put("name", line.name());
        node.set("weight", Json.text(line.weight()));
        node.put("target", line.target());
        node.put("actual", line.actual());
        node.set("direction", Json.text(score.direction().symbol()));
        node.put("directionInferred", score.direction().inferred());
        Optional<BigDecimal> computedRate = score.line().completionRate();
        node.set("completionRate", Json.text(line.completionRate().or(() -> computedRate.map(Decimals::plain))));
        node.set("filedScore", Json.text(line.filedScore()));
        node.set("computedScore", Json.decimal(score.line().computed()));
        node.set("proposedScore", Json.decimal(score.line().proposed()));
        node.put("deviationReason", line.deviationReason());
        node.put("detail", line.detail());
        node.put("explanation", score.line().explanation());
        return node;
    }

    private static JsonNode narrative(Map<Section, String> narrative) {
        ObjectNode node = Json.object();
        for (Section section : Section.values()) {
            if (narrative.containsKey(section)) {
                node.put(section.code(), narrative.get(section));
            }
        }
        return node;
    }

    private static JsonNode ignored(Ignored ignored) {
        ObjectNode node = Json.object();
        node.put("place", ignored.place().words());
        node.put("text", ignored.text());
        node.put("reason", ignored.reason());
        return node;
    }

    private static JsonNode remark(Remark remark) {
        ObjectNode node = Json.object();
        node.put("place", remark.place().words());
        node.put("message", remark.message());
        return node;
    }
}
