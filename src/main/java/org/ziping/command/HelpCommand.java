package org.ziping.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.ziping.base.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how the program, or one command, is used. */
@Command(name = "help", description = "${bundle:help.description}")
final class HelpCommand implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.of(HelpCommand.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "${bundle:help.of}")
    private Optional<String> command = Optional.empty();

    @Override
    public Integer call() {
        CommandLine program = spec.parent().commandLine();
        CommandLine asked =
                command.isEmpty() ? program : program.getSubcommands().get(command.get());
        if (asked == null) {
            Output.of(spec).message(MESSAGES.text("usage.argument", command.orElse("")));
            return ExitCode.USAGE;
        }
        asked.usage(spec.commandLine().getOut());
        return ExitCode.OK;
    }
}
