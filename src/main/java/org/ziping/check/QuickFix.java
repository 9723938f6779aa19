package org.ziping.check;

import java.util.function.UnaryOperator;
import org.ziping.model.Evaluation;

/** A remedy on one click: what it will do, in a few words, and the evaluation after it. */
public record QuickFix(String label, UnaryOperator<Evaluation> remedy) {}
