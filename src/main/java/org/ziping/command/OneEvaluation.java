package org.ziping.command;

import org.ziping.session.LibraryEntry;
import org.ziping.session.Workspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command about one evaluation takes: its library, its number there, and how to answer. */
final class OneEvaluation {

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Parameters(paramLabel = "ID", description = "${bundle:option.id}")
    private String id = "";

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    /** Whether the answer is one JSON document. */
    boolean json() {
        return json;
    }

    /** The library, for reading only. */
    Workspace read() {
        return Libraries.read(library);
    }

    /** The library, for writing. */
    Workspace write() {
        return Libraries.write(library);
    }

    /** The evaluation; refuses what is no number of the library. */
    LibraryEntry in(Workspace workspace) {
        return Libraries.entry(workspace, id);
    }
}
