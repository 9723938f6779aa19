package org.ziping.desktop.printing;

import java.util.Optional;

/** Which printer was used last on this machine. */
public interface PrinterMemory {

    /** Its name, if one was used. */
    Optional<String> printer();

    /** Keeps its name. */
    void remember(String printer);
}
