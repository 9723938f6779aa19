package org.ziping.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.ziping.base.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: picks the command, runs it and turns every failure into a sentence and an exit code. */
public final class CommandLineApp {

    private static final Messages MESSAGES = Messages.of(CommandLineApp.class);

    @Command(
            name = "ziping",
            description = "${bundle:app.description}",
            versionProvider = ProductVersion.class,
            subcommands = {
                DemoCommand.class,
                ExportCommand.class,
                PrintCommand.class,
                InspectCommand.class,
                ImportCommand.class,
                ListCommand.class,
                ShowCommand.class,
                SummaryCommand.class,
                TrendCommand.class,
                CheckCommand.class,
                FinaliseCommand.class,
                ReopenCommand.class,
                HistoryCommand.class,
                CompareCommand.class,
                EvidenceCommand.class,
                RolloverCommand.class,
                ScoreCommand.class,
                RulesCommand.class,
                FormsCommand.class,
                BackupCommand.class,
                RestoreCommand.class,
                VerifyCommand.class,
                HelpCommand.class
            })
    private static final class Root {}

    private CommandLineApp() {}

    /** Runs the command named by {@code arguments} and answers the exit code. */
    public static int run(String... arguments) {
        return run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments);
    }

    static int run(PrintWriter results, PrintWriter messages, String... arguments) {
        CommandLine app = new CommandLine(new Root());
        CommandHelp.chinese(app);
        app.setResourceBundle(MESSAGES.bundle());
        app.setParameterExceptionHandler(new UsageErrors());
        app.setOut(results).setErr(messages);
        app.setCaseInsensitiveEnumValuesAllowed(true);
        app.setExecutionExceptionHandler((failure, line, parsed) -> {
            String sentence = FailureText.of(failure);
            messages.println(sentence);
            if (line.getParseResult().hasMatchedOption("--json")) {
                results.println(Json.pretty(Json.object().put("error", sentence)));
            }
            return ExitCode.ATTENTION;
        });
        if (arguments.length == 0) {
            app.usage(messages);
            return ExitCode.USAGE;
        }
        return app.execute(arguments);
    }
}
