package org.ziping.desktop.support;

import java.util.Optional;
import org.ziping.model.Evidence;
import org.ziping.model.IndicatorId;

/** Evidence that nobody asks for. */
public final class NoEvidence implements EvidenceLinks {

    @Override
    public void choose(Optional<IndicatorId> line, boolean copy) {
        throw new AssertionError("no files are asked for");
    }

    @Override
    public void open(Evidence evidence) {
        throw new AssertionError("nothing is opened");
    }
}
