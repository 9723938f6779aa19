package org.ziping.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ziping.exporter.FileFormat;
import org.ziping.form.Form;
import org.ziping.report.ReportOptions;

/**
 * How many evaluations are written.
 *
 * @param folder where the files go; made when it is missing
 * @param form the one form for all; empty for each evaluation's own
 * @param report the whole report with its annex and this around it; empty for the annex alone
 * @param formats every evaluation is written in each of them
 */
public record BatchOrder(Path folder, Optional<Form> form, Optional<ReportOptions> report, List<FileFormat> formats) {

    /** Takes a copy. */
    public BatchOrder {
        formats = List.copyOf(formats);
    }
}
