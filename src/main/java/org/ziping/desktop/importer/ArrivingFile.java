package org.ziping.desktop.importer;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ziping.importer.correct.Corrections;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.plan.ImportedProject;
import org.ziping.session.OnDuplicate;

/** One file on its way in: what was understood, what was corrected, and which of its projects are wanted. */
final class ArrivingFile {

    private final String name;
    private final Path path;
    private final Deque<Corrections> before = new ArrayDeque<>();
    private final Deque<Corrections> after = new ArrayDeque<>();
    private final Set<Integer> unwanted = new HashSet<>();
    private final Map<Integer, OnDuplicate> decisions = new HashMap<>();
    private Optional<ImportPlan> plan = Optional.empty();
    private Corrections corrections = Corrections.NONE;
    private FileStatus unread = FileStatus.WAITING;
    private int reading;

    ArrivingFile(Path path) {
        this.path = path;
        Path last = path.getFileName();
        name = last == null ? path.toString() : last.toString();
    }

    Path path() {
        return path;
    }

    String name() {
        return name;
    }

    Optional<ImportPlan> plan() {
        return plan;
    }

    Corrections corrections() {
        return corrections;
    }

    boolean corrected() {
        return !before.isEmpty();
    }

    /** Whether a correction was taken back that can still be made again. */
    boolean takenBack() {
        return !after.isEmpty();
    }

    /** Whether reading was stopped before it came to this file. */
    boolean stopped() {
        return plan.isEmpty() && unread == FileStatus.STOPPED;
    }

    /** Where it stands while nothing was read. */
    void unread(FileStatus status) {
        unread = status;
    }

    /** Takes over what was read. */
    void read(ImportPlan next) {
        plan = Optional.of(next);
    }

    /** Makes a correction; what is read next belongs to the ticket returned. */
    int correct(Corrections next) {
        before.push(corrections);
        after.clear();
        corrections = next;
        return ++reading;
    }

    /** Takes the last correction back. */
    int takeBack() {
        if (corrected()) {
            after.push(corrections);
            corrections = before.pop();
        }
        return ++reading;
    }

    /** Makes the correction again that was taken back last. */
    int redo() {
        if (takenBack()) {
            before.push(corrections);
            corrections = after.pop();
        }
        return ++reading;
    }

    /** A ticket for reading once more without another correction. */
    int again() {
        return ++reading;
    }

    /** Whether what was read for a ticket is still what is wanted. */
    boolean current(int ticket) {
        return ticket == reading;
    }

    boolean wanted(int project) {
        return !unwanted.contains(project);
    }

    void want(int project, boolean wanted) {
        if (wanted) {
            unwanted.remove(project);
        } else {
            unwanted.add(project);
        }
    }

    Optional<OnDuplicate> decision(int project) {
        return Optional.ofNullable(decisions.get(project));
    }

    void decide(int project, OnDuplicate decision) {
        decisions.put(project, decision);
    }

    /** How far it has come; {@code repeats} tells that the like of a project is there already. */
    FileStatus status(boolean repeats) {
        if (plan.isEmpty()) {
            return unread;
        }
        return switch (plan.get().status()) {
            case UNREADABLE -> FileStatus.UNREADABLE;
            case NOTHING -> FileStatus.NOTHING;
            case EMPTY_FORM -> FileStatus.EMPTY_FORM;
            case READ -> repeats || doubtful(plan.get()) ? FileStatus.ATTENTION : FileStatus.FINE;
        };
    }

    private static boolean doubtful(ImportPlan plan) {
        return !plan.remarks().isEmpty() || plan.projects().stream().anyMatch(ArrivingFile::nameless);
    }

    private static boolean nameless(ImportedProject project) {
        return project.project().isEmpty() || project.year().isEmpty();
    }
}
