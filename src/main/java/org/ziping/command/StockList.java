package org.ziping.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the definitions of one kind; the same as naming the kind alone. */
@Command(name = "list", description = "${bundle:stock.list}")
final class StockList implements Callable<Integer> {

    @ParentCommand
    private StockCommand kind = new FormsCommand();

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    @Override
    public Integer call() {
        return kind.list(json);
    }
}
