package org.ziping.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.RuleSets;
import org.ziping.session.Stock;
import picocli.CommandLine.Command;

/** The rule sets at hand. */
@Command(
        name = "rules",
        description = "${bundle:rules.description}",
        subcommands = {StockList.class, StockExport.class, StockImport.class})
final class RulesCommand extends StockCommand {

    @Override
    String key() {
        return "rules";
    }

    @Override
    List<Definition> all(Stock stock) {
        return stock.rules().all().stream().map(RulesCommand::definition).toList();
    }

    @Override
    Definition keep(Path file) throws IOException {
        RuleSet rules = RuleSets.parse(Files.readAllBytes(file));
        Stock.ofUser().keep(rules);
        return definition(rules);
    }

    private static Definition definition(RuleSet rules) {
        return new Definition(
                rules.id(), rules.name(), rules.authority(), Stock.shippedRules(rules.id()), RuleSets.format(rules));
    }
}
