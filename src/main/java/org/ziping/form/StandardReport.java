package org.ziping.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The report of every form that has none of its own: six sections, with a cover and a page for signatures
 * for those who want them. One file ({@code seeds/forms/report.json}) for all forms.
 *
 * @param contents the heading of the table of contents
 */
public record StandardReport(String contents, Layout cover, Layout text, Layout signature) {

    private static final String FILE = "report.json";

    /** Refuses a report that lacks a part. */
    public StandardReport {
        Demand.text("contents", contents);
        Demand.present("cover", cover);
        Demand.present("text", text);
        Demand.present("signature", signature);
    }

    /** The one that comes with the program. */
    public static StandardReport shipped() {
        return Shipped.REPORT;
    }

    private static final class Shipped {
        private static final StandardReport REPORT = read();

        private static StandardReport read() {
            try (InputStream in = StandardReport.class.getResourceAsStream(Forms.SEEDS + FILE)) {
                if (in == null) {
                    throw new IllegalStateException(FILE);
                }
                return FormFile.report(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
