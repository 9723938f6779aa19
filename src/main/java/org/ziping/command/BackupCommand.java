package org.ziping.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ziping.base.Messages;
import org.ziping.session.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a backup of the library: whole or not at all. */
@Command(name = "backup", description = "${bundle:backup.description}")
final class BackupCommand implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.of(BackupCommand.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Parameters(paramLabel = "FILE", description = "${bundle:backup.file}")
    private Path target = Path.of("");

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    @Override
    public Integer call() {
        try (Workspace workspace = Libraries.read(library)) {
            Path file = target.toAbsolutePath();
            workspace.backup(file);
            Output output = Output.of(spec);
            if (json) {
                output.result(Json.object()
                        .put("backup", file.toString())
                        .put("evaluations", workspace.entries().size()));
            } else {
                output.result(
                        MESSAGES.text("backup.written", workspace.entries().size(), file));
            }
            return ExitCode.OK;
        }
    }
}
