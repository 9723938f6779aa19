package org.ziping.command;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ziping.base.Messages;
import org.ziping.store.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a backup in the place of the library and keeps what was there beside it. */
@Command(name = "restore", description = "${bundle:restore.description}")
final class RestoreCommand implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.of(RestoreCommand.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Parameters(paramLabel = "FILE", description = "${bundle:restore.file}")
    private Path backup = Path.of("");

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    @Override
    public Integer call() throws NoSuchFileException {
        if (!Files.exists(backup)) {
            throw new NoSuchFileException(backup.toString());
        }
        Path file = Libraries.file(library).toAbsolutePath();
        Backups.Restored restored = Backups.restore(backup, file);
        Output output = Output.of(spec);
        if (!json) {
            output.result(MESSAGES.text("restore.done", file));
            restored.kept().ifPresent(kept -> output.result(MESSAGES.text("restore.kept", kept)));
        }
        return Verified.print(restored.report(), json, output);
    }
}
