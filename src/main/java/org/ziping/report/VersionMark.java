package org.ziping.report;

import org.ziping.base.Messages;
import org.ziping.model.Evaluation;

/**
 * What every page says of the version it was printed from: the code of a finalised evaluation, so that
 * paper and file can be matched, or that it is a draft.
 */
final class VersionMark {

    private static final Messages MESSAGES = Messages.printed(VersionMark.class);

    private VersionMark() {}

    static String of(Evaluation evaluation) {
        return evaluation
                .finalised()
                .map(lock -> MESSAGES.text("mark.code", lock.code()))
                .orElseGet(() -> MESSAGES.text("mark.draft"));
    }
}
