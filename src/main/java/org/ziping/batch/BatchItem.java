package org.ziping.batch;

import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.scoring.Scorecard;

/** One evaluation to write, with its scores. */
public record BatchItem(EvaluationId id, Evaluation evaluation, Scorecard card) {}
