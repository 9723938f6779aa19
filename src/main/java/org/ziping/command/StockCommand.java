package org.ziping.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ziping.base.Messages;
import org.ziping.session.Stock;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the definitions of one kind, forms or rule sets; its subcommands show, export and import them. */
abstract class StockCommand implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.of(StockCommand.class);

    /** A form or a rule set as far as the command line goes: {@code text} is its file. */
    record Definition(String id, String name, String authority, boolean shipped, String text) {}

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    /** The key of the list in JSON. */
    abstract String key();

    /** All that is at hand. */
    abstract List<Definition> all(Stock stock);

    /** Keeps what a file holds among the user's own; refuses what is none with an {@link IllegalArgumentException}. */
    abstract Definition keep(Path file) throws IOException;

    /** The definition of this id, if it is at hand. */
    final Optional<Definition> find(String id) {
        return all(Stock.ofUser()).stream().filter(d -> d.id().equals(id)).findFirst();
    }

    @Override
    public Integer call() {
        return list(false);
    }

    /** Lists all; as JSON where this command or the one under it was asked for that. */
    final Integer list(boolean asJson) {
        Stock stock = Stock.ofUser();
        Output output = Output.of(spec);
        if (json || asJson) {
            output.result(Json.object().set(key(), Json.array(all(stock), StockCommand::node)));
        } else {
            all(stock).forEach(d -> output.result(line(d)));
        }
        stock.problems().forEach(output::message);
        return stock.problems().isEmpty() ? ExitCode.OK : ExitCode.ATTENTION;
    }

    static ObjectNode node(Definition definition) {
        ObjectNode node = Json.object().put("id", definition.id()).put("name", definition.name());
        node.set("authority", Json.textOrNull(definition.authority()));
        return node.put("shipped", definition.shipped());
    }

    private static String line(Definition d) {
        return MESSAGES.text(
                "stock.line",
                d.id(),
                d.name(),
                d.authority(),
                MESSAGES.text(d.shipped() ? "stock.shipped" : "stock.own"));
    }
}
