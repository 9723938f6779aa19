package org.ziping.value;

import java.util.List;
import java.util.Map;

/** Seed data: the variants of glyphs, the kinds of white space, and the marks that mean "nothing entered". */
record Glyphs(
        String comment,
        Map<String, String> glyphs,
        String spaces,
        String invisible,
        String quotes,
        String closing,
        String blankMarks,
        List<String> blankWords) {}
