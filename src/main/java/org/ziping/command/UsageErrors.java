package org.ziping.command;

import java.util.stream.Collectors;
import org.ziping.base.Messages;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a sentence what is wrong with what was typed, and how the command is used. */
final class UsageErrors implements IParameterExceptionHandler {

    private static final Messages MESSAGES = Messages.of(UsageErrors.class);

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        command.getErr().println(sentence(failure));
        command.usage(command.getErr());
        return ExitCode.USAGE;
    }

    private static String sentence(ParameterException failure) {
        if (failure instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream()
                    .map(UsageErrors::name)
                    .distinct()
                    .collect(Collectors.joining(MESSAGES.text("usage.and")));
            return MESSAGES.text("usage.missing", names);
        }
        if (failure instanceof UnmatchedArgumentException unknown) {
            String typed = String.join(" ", unknown.getUnmatched());
            String known = String.join(MESSAGES.text("usage.or"), unknown.getSuggestions());
            String sentence = MESSAGES.text(unknown.isUnknownOption() ? "usage.option" : "usage.argument", typed);
            return known.isEmpty() ? sentence : sentence + MESSAGES.text("usage.meant", known);
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return MESSAGES.text("usage.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = failure.getArgSpec();
        return argument == null
                ? MESSAGES.text("usage.wrong")
                : MESSAGES.text("usage.value", name(argument), String.valueOf(failure.getValue()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
