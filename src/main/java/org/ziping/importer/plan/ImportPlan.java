package org.ziping.importer.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param tables the tables found, in reading order
 * @param remembered shapes of tables that were read as corrected an earlier time
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
        List<ReadTable> tables,
        Set<String> remembered,
        Optional<SourceDocument> source) {

    /** Keeps its own copies. */
    public ImportPlan {
        projects = List.copyOf(projects);
        ignored = List.copyOf(ignored);
        remarks = List.copyOf(remarks);
        understood = List.copyOf(understood);
        tables = List.copyOf(tables);
        remembered = Set.copyOf(remembered);
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
                List.of(),
                Set.of(),
                Optional.empty());
    }

    /** The same with other projects and left out items, from another document. */
    public ImportPlan with(List<ImportedProject> nextProjects, List<Ignored> nextIgnored, SourceDocument nextSource) {
        return new ImportPlan(
                file,
                status,
                message,
                form,
                nextProjects,
                nextIgnored,
                remarks,
                understood,
                tables,
                remembered,
                Optional.of(nextSource));
    }

    /** The same by another form. */
    public ImportPlan withForm(Optional<String> next) {
        return new ImportPlan(
                file, status, message, next, projects, ignored, remarks, understood, tables, remembered, source);
    }

    /** The same, saying that tables of these shapes were read as corrected earlier. */
    public ImportPlan withRemembered(Set<String> shapes) {
        return new ImportPlan(
                file, status, message, form, projects, ignored, remarks, understood, tables, shapes, source);
    }
}
