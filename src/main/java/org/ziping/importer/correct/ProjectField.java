package org.ziping.importer.correct;

import java.util.Optional;
import org.ziping.importer.plan.ImportedProject;
import org.ziping.model.HeaderField;

/** A line about a project that can be set by hand. */
public enum ProjectField {
    PROJECT(Optional.of(HeaderField.PROJECT)),
    UNIT(Optional.of(HeaderField.UNIT)),
    DEPARTMENT(Optional.of(HeaderField.DEPARTMENT)),
    YEAR(Optional.empty());

    private final Optional<HeaderField> header;

    ProjectField(Optional<HeaderField> header) {
        this.header = header;
    }

    /** The header line it is; the year is none. */
    public Optional<HeaderField> header() {
        return header;
    }

    /** What a project says there, empty when nothing. */
    public String of(ImportedProject project) {
        return header.isPresent()
                ? project.header().getOrDefault(header.get(), "")
                : project.year().orElse("");
    }
}
