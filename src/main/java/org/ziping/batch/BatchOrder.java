package org.ziping.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ziping.exporter.FileFormat;
import org.ziping.form.Form;

/**
 * How many evaluations are written.
 *
 * @param folder where the files go; made when it is missing
 * @param form the one form for all; empty for each evaluation's own
 * @param whole the whole report with its annex instead of the annex alone
 * @param formats every evaluation is written in each of them
 */
public record BatchOrder(Path folder, Optional<Form> form, boolean whole, List<FileFormat> formats) {

    /** Takes a copy. */
    public BatchOrder {
        formats = List.copyOf(formats);
    }
}
