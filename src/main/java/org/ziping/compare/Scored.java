package org.ziping.compare;

import org.ziping.model.Evaluation;
import org.ziping.scoring.Scorecard;

/** An evaluation as it stands at some time, with its scores by the rules in force for it. */
public record Scored(Evaluation evaluation, Scorecard card) {}
