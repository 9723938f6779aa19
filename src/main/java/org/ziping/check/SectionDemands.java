package org.ziping.check;

import java.util.List;
import java.util.Map;
import org.ziping.model.CopyId;
import org.ziping.model.Section;

/** What a form asks of the report: the codes of sections that may not stay empty, and limits in characters. */
record SectionDemands(List<String> required, Map<String, Integer> limits) {

    private static final SectionDemands NONE = new SectionDemands(List.of(), Map.of());

    /** The demands of a form, or of the form it is a copy of; none for a form without any. */
    static SectionDemands of(String form) {
        SectionDemands own = CheckSeeds.SECTIONS.get(form);
        return own == null ? CopyId.origin(form).map(SectionDemands::of).orElse(NONE) : own;
    }

    /** The sections that may not stay empty, in the order of the report. */
    List<Section> requiredSections() {
        return required.stream()
                .flatMap(c -> Section.ofCode(c).stream())
                .sorted()
                .toList();
    }
}
