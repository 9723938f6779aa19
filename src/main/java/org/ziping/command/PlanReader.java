package org.ziping.command;

import java.nio.file.Path;
import org.ziping.importer.Importer;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.session.Stock;

/** Reads files with the forms that come with the program. */
final class PlanReader {

    private static final Importer IMPORTER = new Importer(Stock.ofUser().forms());

    private PlanReader() {}

    static ImportPlan read(Path file) {
        return IMPORTER.read(file);
    }
}
