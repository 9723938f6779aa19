package org.ziping.model;

import java.util.Optional;

/**
 * A piece of evidence (佐证材料) of an evaluation.
 *
 * @param number the same as long as it is attached, and never given to another of the same evaluation
 * @param indicator the line it proves; empty when it belongs to the project as a whole
 */
public record Evidence(int number, Optional<IndicatorId> indicator, EvidenceFile file) {

    /** The same file under another line, or under the project as a whole. */
    public Evidence withIndicator(Optional<IndicatorId> next) {
        return new Evidence(number, next, file);
    }
}
