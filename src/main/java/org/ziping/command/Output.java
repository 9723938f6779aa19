package org.ziping.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command writes: results to stdout, messages to stderr. */
final class Output {

    private final PrintWriter results;
    private final PrintWriter messages;

    private Output(PrintWriter results, PrintWriter messages) {
        this.results = results;
        this.messages = messages;
    }

    static Output of(CommandSpec spec) {
        return new Output(spec.commandLine().getOut(), spec.commandLine().getErr());
    }

    void result(String line) {
        results.println(line);
        results.flush();
    }

    void result(JsonNode document) {
        result(Json.pretty(document));
    }

    void message(String line) {
        messages.println(line);
        messages.flush();
    }
}
