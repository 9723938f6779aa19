package org.ziping.command;

import java.nio.file.Path;
import org.ziping.model.EvaluationId;
import org.ziping.session.LibraryEntry;
import org.ziping.session.Workspace;
import org.ziping.session.WorkspaceOptions;
import org.ziping.store.LibraryLocation;

/** Opens the library a command works on. */
final class Libraries {

    private Libraries() {}

    /** For reading only: writes nothing; refused while another program has the library open. */
    static Workspace read(LibraryOption option) {
        return Workspace.open(file(option), WorkspaceOptions.standard().readOnly());
    }

    /** For writing; refused while another program has it open. */
    static Workspace write(LibraryOption option) {
        return Workspace.open(file(option), WorkspaceOptions.standard());
    }

    static Path file(LibraryOption option) {
        return option.named().orElseGet(LibraryLocation::standard);
    }

    /** The evaluation a person names by its number; refuses what is no number of this library. */
    static LibraryEntry entry(Workspace workspace, String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new NoSuchEvaluation(id);
        }
        return workspace.entry(new EvaluationId(Long.parseLong(id))).orElseThrow(() -> new NoSuchEvaluation(id));
    }
}
