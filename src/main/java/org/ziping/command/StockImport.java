package org.ziping.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ziping.base.Messages;
import org.ziping.command.StockCommand.Definition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Takes definitions from files into the user's own. */
@Command(name = "import", description = "${bundle:stock.import}")
final class StockImport implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.of(StockImport.class);

    @ParentCommand
    private StockCommand kind = new FormsCommand();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "${bundle:stock.files}")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Output output = Output.of(spec);
        List<Definition> imported = new ArrayList<>();
        int refused = 0;
        for (Path file : files) {
            try {
                Definition kept = kind.keep(file);
                imported.add(kept);
                if (!json) {
                    output.result(MESSAGES.text("stock.imported", file, kept.id(), kept.name()));
                }
            } catch (IllegalArgumentException e) {
                output.message(MESSAGES.text("stock.refused", file, String.valueOf(e.getMessage())));
                refused++;
            }
        }
        if (json) {
            output.result(Json.object().set(kind.key(), Json.array(imported, StockCommand::node)));
        }
        return refused == 0 ? ExitCode.OK : ExitCode.ATTENTION;
    }
}
