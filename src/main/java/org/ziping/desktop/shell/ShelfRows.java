package org.ziping.desktop.shell;

import java.util.Optional;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.desktop.library.ShelfRow;
import org.ziping.model.BudgetRow;
import org.ziping.model.Evaluation;
import org.ziping.model.FundingSource;
import org.ziping.model.HeaderField;
import org.ziping.scoring.Grade;
import org.ziping.scoring.Scorecard;

/** Rows of the library page made from evaluations and their scores. */
final class ShelfRows {

    private static final Messages MESSAGES = Messages.of(ShelfRows.class);
    private static final int RATE_PLACES = 2;

    private ShelfRows() {}

    /** The row of an evaluation that is not scored yet. */
    static ShelfRow waiting(long id, Evaluation evaluation) {
        return row(id, evaluation, "", "", Optional.empty(), MESSAGES.text("library.waiting"));
    }

    /** The row of one evaluation; the points of the budget alone are no total. */
    static ShelfRow of(long id, Evaluation evaluation, Scorecard card, int findings, String status) {
        return row(
                id,
                evaluation,
                card.indicators().isEmpty() ? "—" : Decimals.plain(card.settled()),
                card.grade().map(Grade::label).orElse("—"),
                Optional.of(findings),
                status);
    }

    private static ShelfRow row(
            long id, Evaluation evaluation, String total, String grade, Optional<Integer> findings, String status) {
        String rate = evaluation
                .budget()
                .rate(BudgetRow.EXECUTION_RATE, FundingSource.TOTAL, RATE_PLACES)
                .map(value -> Decimals.plain(value) + "%")
                .orElse("—");
        return new ShelfRow(
                id,
                evaluation.year(),
                evaluation.header(HeaderField.PROJECT),
                evaluation.header(HeaderField.UNIT),
                rate,
                total,
                grade,
                findings,
                status);
    }
}
