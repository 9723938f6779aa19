package org.ziping.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ziping.form.Form;
import org.ziping.form.FormException;
import org.ziping.form.FormFile;
import org.ziping.form.Forms;
import org.ziping.session.Stock;
import picocli.CommandLine.Command;

/** The forms at hand. */
@Command(
        name = "forms",
        description = "${bundle:forms.description}",
        subcommands = {StockList.class, StockExport.class, StockImport.class})
final class FormsCommand extends StockCommand {

    @Override
    String key() {
        return "forms";
    }

    @Override
    List<Definition> all(Stock stock) {
        return stock.forms().all().stream().map(FormsCommand::definition).toList();
    }

    @Override
    Definition keep(Path file) throws IOException {
        try {
            Form form = Forms.read(file);
            Stock.ofUser().keep(form);
            return definition(form);
        } catch (FormException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static Definition definition(Form form) {
        return new Definition(
                form.id(), form.name(), form.authority(), Stock.shippedForm(form.id()), FormFile.write(form));
    }
}
