package org.ziping.check;

import java.util.Optional;

/**
 * What a check found (审核意见).
 *
 * @param check the stable id of the check
 * @param message what is wrong, with the figures in it, and what to do next
 * @param why why it matters, with the authority where there is one; may be empty
 */
public record Finding(
        String check, Severity severity, Place place, String message, String why, Optional<QuickFix> fix) {}
