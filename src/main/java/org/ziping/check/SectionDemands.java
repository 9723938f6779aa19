package org.ziping.check;

import java.util.List;
import java.util.Map;
import org.ziping.model.Section;

/** What a form asks of the report: the codes of sections that may not stay empty, and limits in characters. */
record SectionDemands(List<String> required, Map<String, Integer> limits) {

    private static final SectionDemands NONE = new SectionDemands(List.of(), Map.of());

    /** The demands of a form; none for a form without any. */
    static SectionDemands of(String form) {
        return CheckSeeds.SECTIONS.getOrDefault(form, NONE);
    }

    /** The sections that may not stay empty, in the order of the report. */
    List<Section> requiredSections() {
        return required.stream()
                .flatMap(c -> Section.ofCode(c).stream())
                .sorted()
                .toList();
    }
}
