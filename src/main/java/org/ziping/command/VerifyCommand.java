package org.ziping.command;

import java.util.concurrent.Callable;
import org.ziping.session.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks the whole library file, every figure against its checksum. */
@Command(name = "verify", description = "${bundle:verify.description}")
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    @Override
    public Integer call() {
        try (Workspace workspace = Libraries.read(library)) {
            return Verified.print(workspace.verify(), json, Output.of(spec));
        }
    }
}
