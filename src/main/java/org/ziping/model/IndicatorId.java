package org.ziping.model;

/** Names an indicator within its evaluation for as long as the evaluation lives; positive. */
public record IndicatorId(int number) {

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
