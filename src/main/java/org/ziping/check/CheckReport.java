package org.ziping.check;

import java.util.List;
import org.ziping.model.Waiver;

/**
 * What the checks found in an evaluation.
 *
 * @param open findings that wait for the officer, the weightiest first
 * @param waived findings that were switched off, each with the reason
 */
public record CheckReport(List<Finding> open, List<Waived> waived) {

    /** A finding that was switched off. */
    public record Waived(Finding finding, Waiver waiver) {}

    /** Takes copies. */
    public CheckReport {
        open = List.copyOf(open);
        waived = List.copyOf(waived);
    }
}
