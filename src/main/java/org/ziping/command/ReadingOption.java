package org.ziping.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.ziping.importer.Importer;
import org.ziping.importer.OfficeFiles;
import org.ziping.importer.correct.ReadingMemory;
import org.ziping.importer.grid.Cancellation;
import org.ziping.session.MemoryFile;
import org.ziping.session.Stock;
import picocli.CommandLine.Option;

/** How commands read files: with the forms at hand, as corrected an earlier time unless told otherwise. */
final class ReadingOption {

    @Option(names = "--no-corrections", description = "${bundle:option.no-corrections}")
    private boolean ignoreCorrections;

    Importer importer() {
        return new Importer(Stock.ofUser().forms())
                .with(
                        ignoreCorrections
                                ? ReadingMemory.NONE
                                : MemoryFile.ofUser().read());
    }

    /** The files among what was named, those in folders included. */
    static List<Path> files(List<Path> named) {
        try {
            return OfficeFiles.in(named, Cancellation.NEVER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
