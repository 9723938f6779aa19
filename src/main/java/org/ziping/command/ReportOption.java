package org.ziping.command;

import java.util.Optional;
import org.ziping.report.ReportOptions;
import picocli.CommandLine.Option;

/** Whether the whole report is meant, and what it has around it. */
final class ReportOption {

    @Option(names = "--report", description = "${bundle:export.report}")
    private boolean whole;

    @Option(names = "--cover", description = "${bundle:export.cover}")
    private boolean cover;

    @Option(names = "--signature", description = "${bundle:export.signature}")
    private boolean signature;

    @Option(names = "--no-contents", description = "${bundle:export.noContents}")
    private boolean plain;

    /** What the report has around it; empty for the annex alone. Any of the others means the report. */
    Optional<ReportOptions> chosen() {
        return whole || cover || signature || plain
                ? Optional.of(new ReportOptions(cover, !plain, signature))
                : Optional.empty();
    }
}
