package org.ziping.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** One run of the command line: exit code, results and messages. */
record CommandRun(int code, String results, String messages) {

    static CommandRun of(String... arguments) {
        StringWriter results = new StringWriter();
        StringWriter messages = new StringWriter();
        int code = CommandLineApp.run(new PrintWriter(results), new PrintWriter(messages), arguments);
        return new CommandRun(code, results.toString(), messages.toString());
    }

    JsonNode json() {
        return Json.parseObject(results);
    }

    List<String> lines() {
        return results.lines().toList();
    }
}
