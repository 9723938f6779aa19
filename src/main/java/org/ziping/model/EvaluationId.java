package org.ziping.model;

/** Names an evaluation within its library for as long as the library lives; positive, never used twice. */
public record EvaluationId(long number) implements Comparable<EvaluationId> {

    @Override
    public int compareTo(EvaluationId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
