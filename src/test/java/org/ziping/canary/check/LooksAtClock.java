package org.ziping.canary.check;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** A check whose answer depends on the day. */
final class LooksAtClock {

    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
