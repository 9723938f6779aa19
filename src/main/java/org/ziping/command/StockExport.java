package org.ziping.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ziping.base.AtomicFile;
import org.ziping.base.Messages;
import org.ziping.command.StockCommand.Definition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes one definition as the file a colleague can import; without a file named, shows it. */
@Command(name = "export", aliases = "show", description = "${bundle:stock.export}")
final class StockExport implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.of(StockExport.class);

    @ParentCommand
    private StockCommand kind = new FormsCommand();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ID", description = "${bundle:stock.id}")
    private String id = "";

    @Option(names = "--to", paramLabel = "FILE", description = "${bundle:stock.to}")
    private Optional<Path> target = Optional.empty();

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Output output = Output.of(spec);
        Optional<Definition> definition = kind.find(id);
        if (definition.isEmpty()) {
            output.message(MESSAGES.text("stock.unknown", id));
            return ExitCode.USAGE;
        }
        if (target.isPresent()) {
            String written = write(definition.get(), target.get().toAbsolutePath());
            if (json) {
                output.result(Json.object().put("file", written));
            } else {
                output.result(written);
            }
        } else {
            output.result(definition.get().text());
        }
        return ExitCode.OK;
    }

    private static String write(Definition definition, Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        AtomicFile.write(file, definition.text());
        return file.toString();
    }
}
