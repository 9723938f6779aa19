package org.ziping.desktop.support;

import java.util.Optional;
import org.ziping.model.Evidence;
import org.ziping.model.IndicatorId;

/** What a page may do with the evidence of a line it shows. */
public interface EvidenceLinks {

    /** Asks for files and attaches them to a line, or to the project as a whole. */
    void choose(Optional<IndicatorId> line, boolean copy);

    /** Opens a piece of evidence. */
    void open(Evidence evidence);
}
