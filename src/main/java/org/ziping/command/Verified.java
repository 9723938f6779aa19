package org.ziping.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.ziping.base.Messages;
import org.ziping.store.VerifyReport;

/** Prints what a check of a library found. */
final class Verified {

    private static final Messages MESSAGES = Messages.of(Verified.class);

    private Verified() {}

    /** Prints the report and answers the exit code: problems need attention. */
    static int print(VerifyReport report, boolean json, Output output) {
        if (json) {
            ObjectNode node = Json.object()
                    .put("sound", report.sound())
                    .put("evaluations", report.evaluations())
                    .put("journalEntries", report.journalEntries());
            node.set("problems", Json.array(report.problems(), JsonNodeFactory.instance::textNode));
            output.result(node);
        } else {
            report.problems().forEach(output::result);
            output.result(MESSAGES.text(
                    report.sound() ? "verify.sound" : "verify.problems",
                    report.evaluations(),
                    report.journalEntries(),
                    report.problems().size()));
        }
        return report.sound() ? ExitCode.OK : ExitCode.ATTENTION;
    }
}
