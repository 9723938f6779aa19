package org.ziping.command;

import java.nio.file.Path;
import java.util.Set;
import org.ziping.base.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Gives every command, however deep, the same help in the program's language, and {@code --library},
 * which scripts may write everywhere.
 */
final class CommandHelp {

    private static final Messages MESSAGES = Messages.of(CommandHelp.class);
    private static final String LIBRARY = "--library";

    private CommandHelp() {}

    static void chinese(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        UsageMessageSpec usage = spec.usageMessage();
        usage.synopsisHeading(MESSAGES.text("help.synopsis") + " ");
        usage.commandListHeading("%n" + MESSAGES.text("help.commands") + "%n");
        usage.optionListHeading("%n" + MESSAGES.text("help.options") + "%n");
        usage.synopsisSubcommandLabel(MESSAGES.text("help.command"));
        spec.versionProvider(new ProductVersion());
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(MESSAGES.text("option.help"))
                .build());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(MESSAGES.text("option.version"))
                .build());
        boolean root = spec.parent() == null;
        if (!root && spec.findOption(LIBRARY) == null) {
            spec.addOption(OptionSpec.builder(LIBRARY)
                    .paramLabel("FILE")
                    .type(Path.class)
                    .description(MESSAGES.text("option.library.unread"))
                    .build());
        }
        for (CommandLine command : Set.copyOf(line.getSubcommands().values())) {
            chinese(command);
        }
    }
}
