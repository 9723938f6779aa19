package org.ziping.report;

/** What a report has besides its text and annex: a cover, a table of contents, a page for signatures. */
public record ReportOptions(boolean cover, boolean contents, boolean signature) {

    /** With a table of contents, without cover and signatures. */
    public static final ReportOptions USUAL = new ReportOptions(false, true, false);
}
