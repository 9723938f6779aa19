package org.ziping.importer.plan;

import java.util.Optional;

/**
 * The scored line of budget execution as printed, numbers in plain notation, rates in percent.
 *
 * @param weight points it can earn
 * @param rate the execution rate in percent
 * @param filedScore points as filed
 * @param completionRate as printed in an indicator table, in percent
 * @param deviationReason as printed
 */
public record ImportedExecution(
        Optional<String> weight,
        Optional<String> rate,
        Optional<String> filedScore,
        Optional<String> completionRate,
        String deviationReason) {

    /** Nothing printed. */
    public static final ImportedExecution NONE =
            new ImportedExecution(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");

    /** This line, completed by another one where it says nothing. */
    public ImportedExecution or(ImportedExecution other) {
        return new ImportedExecution(
                weight.or(other::weight),
                rate.or(other::rate),
                filedScore.or(other::filedScore),
                completionRate.or(other::completionRate),
                deviationReason.isBlank() ? other.deviationReason : deviationReason);
    }

    /** Whether any figure is printed. */
    public boolean filled() {
        return weight.isPresent() || rate.isPresent() || filedScore.isPresent();
    }
}
