package org.ziping.desktop.forms;

import java.util.ArrayList;
import java.util.List;

/** Other wordings of a label that files may use: a label that is given up is still read in last year's file. */
final class Wording {

    private Wording() {}

    static List<String> kept(String before, String now, List<String> others) {
        List<String> kept = new ArrayList<>(others);
        kept.remove(now);
        if (!before.equals(now) && !kept.contains(before)) {
            kept.add(before);
        }
        return kept;
    }
}
