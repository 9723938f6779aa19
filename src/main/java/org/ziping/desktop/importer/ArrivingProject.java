package org.ziping.desktop.importer;

import java.util.Optional;
import org.ziping.importer.plan.ImportedProject;
import org.ziping.model.Evaluation;
import org.ziping.session.Duplicate;
import org.ziping.session.OnDuplicate;

/**
 * One project of a file on its way in.
 *
 * @param file the file
 * @param index which project of the file
 * @param project what was read
 * @param evaluation what it would be in the library
 * @param duplicate what it is the like of
 */
record ArrivingProject(
        ArrivingFile file, int index, ImportedProject project, Evaluation evaluation, Optional<Duplicate> duplicate) {

    /** The same, knowing what it is the like of. */
    ArrivingProject with(Optional<Duplicate> found) {
        return new ArrivingProject(file, index, project, evaluation, found);
    }

    boolean wanted() {
        return file.wanted(index);
    }

    /** What is to be done about the like of it. */
    OnDuplicate decision() {
        return duplicate
                .map(d -> d.possible(file.decision(index).orElseGet(d::proposed)))
                .orElse(OnDuplicate.KEEP);
    }

    /** Whether it comes in as things stand. */
    boolean comesIn() {
        return wanted() && (duplicate.isEmpty() || decision() != OnDuplicate.SKIP);
    }
}
