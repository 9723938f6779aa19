package org.ziping.command;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;
import org.ziping.scoring.Grade;
import org.ziping.scoring.IndicatorScore;
import org.ziping.scoring.LineScore;
import org.ziping.scoring.Scorecard;
import org.ziping.session.Assessment;

/** An evaluation as lines of text: every score with its sentence, the total, the findings. */
final class ScoreSheet {

    private static final Messages MESSAGES = Messages.of(ScoreSheet.class);

    private ScoreSheet() {}

    static void print(Assessment assessment, Output output) {
        Evaluation evaluation = assessment.evaluation();
        Scorecard card = assessment.scorecard();
        output.result(MESSAGES.text(
                "sheet.title",
                evaluation.year().map(String::valueOf).orElse("—"),
                evaluation.header(HeaderField.PROJECT),
                card.ruleSet().name()));
        output.result(line(MESSAGES.text("sheet.execution"), card.execution()));
        for (IndicatorScore score : card.indicators()) {
            output.result(line(score.indicator().name(), score.line()));
        }
        output.result(MESSAGES.text(
                "sheet.total",
                Decimals.plain(card.settled()),
                Decimals.plain(card.weightTotal()),
                card.grade().map(Grade::label).orElse("—"),
                card.open()));
        assessment.findings().forEach(f -> output.result(FindingJson.line(f, evaluation)));
    }

    private static String line(String name, LineScore line) {
        return MESSAGES.text("sheet.line", name, points(line.printed()), points(line.weight()), line.explanation());
    }

    private static String points(Optional<BigDecimal> points) {
        return points.map(Decimals::plain).orElse("—");
    }
}
