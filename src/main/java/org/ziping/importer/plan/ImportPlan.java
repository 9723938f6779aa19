package org.ziping.importer.plan;

import java.util.List;
import java.util.Optional;
import org.ziping.importer.grid.SourceDocument;

/**
 * What importing one file would bring, and all that it would not.
 *
 * @param file file name
 * @param status how reading ended
 * @param message a sentence for the user where there is something to say
 * @param form id of the form recognised, empty when none fits well
 * @param projects the projects found
 * @param ignored everything left out, with reasons
 * @param remarks what should be looked at in what was taken over
 * @param understood the meaning found for each cell
 * @param source the neutral text, empty when unreadable
 */
public record ImportPlan(
        String file,
        ImportStatus status,
        Optional<String> message,
        Optional<String> form,
        List<ImportedProject> projects,
        List<Ignored> ignored,
        List<Remark> remarks,
        List<UnderstoodCell> understood,
        Optional<SourceDocument> source) {

    /** Keeps its own copies. */
    public ImportPlan {
        projects = List.copyOf(projects);
        ignored = List.copyOf(ignored);
        remarks = List.copyOf(remarks);
        understood = List.copyOf(understood);
    }

    /** The plan of a file that could not be opened. */
    public static ImportPlan unreadable(String file, String message) {
        return new ImportPlan(
                file,
                ImportStatus.UNREADABLE,
                Optional.of(message),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
