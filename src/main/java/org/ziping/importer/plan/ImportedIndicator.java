package org.ziping.importer.plan;

import java.util.Optional;

/**
 * One indicator as printed. Numbers stand in plain notation without unit; what is not printed is empty.
 *
 * @param firstTier first tier without a weight in brackets
 * @param secondTier second tier without a weight in brackets
 * @param name the measured line
 * @param weight points it can earn
 * @param target promised, as text; sign, value and unit joined where the form splits them
 * @param actual reached, as text
 * @param completionRate in percent, without the sign
 * @param filedScore points as filed
 * @param deviationReason as printed
 * @param detail whether it only explains the line above (其中…)
 * @param place where its name stands
 */
public record ImportedIndicator(
        String firstTier,
        String secondTier,
        String name,
        Optional<String> weight,
        String target,
        String actual,
        Optional<String> completionRate,
        Optional<String> filedScore,
        String deviationReason,
        boolean detail,
        SourcePlace place) {}
