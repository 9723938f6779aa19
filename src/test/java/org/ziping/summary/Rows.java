package org.ziping.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ziping.model.EvaluationId;
import org.ziping.scoring.Grade;

/** Rows of a summary as tests need them; "" is unknown. */
final class Rows {

    static final List<Grade> SCALE = List.of(
            new Grade("优", BigDecimal.valueOf(90)),
            new Grade("良", BigDecimal.valueOf(80)),
            new Grade("中", BigDecimal.valueOf(60)),
            new Grade("差", BigDecimal.ZERO));

    private Rows() {}

    static SummaryRow row(String project, String unit, String fullYear, String executed, String total) {
        Optional<BigDecimal> score = decimal(total);
        return new SummaryRow(
                new EvaluationId(project.hashCode() & 0xffff),
                Optional.of(2021),
                "",
                project,
                unit,
                "市人社局",
                Optional.empty(),
                decimal(fullYear),
                decimal(executed),
                Optional.empty(),
                score,
                score.map(Rows::grade),
                score.isPresent() ? 0 : 1,
                SCALE);
    }

    static Grade grade(BigDecimal total) {
        return SCALE.stream()
                .filter(g -> total.compareTo(g.from()) >= 0)
                .findFirst()
                .orElseThrow();
    }

    static Optional<BigDecimal> decimal(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}
