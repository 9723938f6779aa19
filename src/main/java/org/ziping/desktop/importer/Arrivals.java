package org.ziping.desktop.importer;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.form.Forms;
import org.ziping.importer.correct.ReadingMemory;
import org.ziping.importer.plan.EvaluationDraft;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.plan.ImportStatus;
import org.ziping.model.Evaluation;
import org.ziping.session.Arrival;
import org.ziping.session.Duplicate;
import org.ziping.session.Duplicates;
import org.ziping.session.LibraryEntry;
import org.ziping.session.OnDuplicate;

/** All files on their way in and what importing them would do to the library; free of widgets. */
final class Arrivals {

    private final List<ArrivingFile> files = new ArrayList<>();
    private final EvaluationDraft draft;
    private final List<LibraryEntry> library;
    private final Map<ImportPlan, List<Evaluation>> evaluations = new IdentityHashMap<>();
    private List<ArrivingProject> projects = List.of();
    private Map<ArrivingFile, List<ArrivingProject>> byFile = new IdentityHashMap<>();

    Arrivals(Forms forms, List<LibraryEntry> library) {
        draft = new EvaluationDraft(forms);
        this.library = List.copyOf(library);
    }

    List<ArrivingFile> files() {
        return files;
    }

    void add(List<ArrivingFile> more) {
        files.addAll(more);
    }

    /** The projects of all files, in order. */
    List<ArrivingProject> projects() {
        return projects;
    }

    /** The projects of one file, in order. */
    List<ArrivingProject> projects(ArrivingFile file) {
        return byFile.getOrDefault(file, List.of());
    }

    FileStatus status(ArrivingFile file) {
        return file.status(projects(file).stream().anyMatch(p -> p.duplicate().isPresent()));
    }

    /** How many evaluations would come in. */
    int coming() {
        return step().added().size();
    }

    /** Looks again at what is there, after a file was read or something was decided. */
    void settle() {
        List<ArrivingProject> next = new ArrayList<>();
        List<Integer> wanted = new ArrayList<>();
        for (ArrivingFile file : files) {
            file.plan().filter(plan -> plan.status() == ImportStatus.READ).ifPresent(plan -> {
                List<Evaluation> made = evaluations.computeIfAbsent(plan, this::evaluations);
                for (int i = 0; i < made.size(); i++) {
                    ArrivingProject project =
                            new ArrivingProject(file, i, plan.projects().get(i), made.get(i), Optional.empty());
                    if (project.wanted()) {
                        wanted.add(next.size());
                    }
                    next.add(project);
                }
            });
        }
        List<Optional<Duplicate>> found =
                Duplicates.of(wanted.stream().map(i -> next.get(i).evaluation()).toList(), library);
        for (int i = 0; i < found.size(); i++) {
            next.set(wanted.get(i), next.get(wanted.get(i)).with(found.get(i)));
        }
        projects = List.copyOf(next);
        Map<ArrivingFile, List<ArrivingProject>> grouped = new IdentityHashMap<>();
        projects.forEach(
                p -> grouped.computeIfAbsent(p.file(), any -> new ArrayList<>()).add(p));
        byFile = grouped;
    }

    /** The projects that were not put aside. */
    List<ArrivingProject> wanted() {
        return projects.stream().filter(ArrivingProject::wanted).toList();
    }

    /** What importing now would do. */
    Arrival step() {
        List<ArrivingProject> wanted = wanted();
        return Arrival.of(
                wanted.stream().map(ArrivingProject::evaluation).toList(),
                wanted.stream().map(ArrivingProject::duplicate).toList(),
                wanted.stream().map(ArrivingProject::decision).toList());
    }

    /** The projects that are the like of something. */
    List<ArrivingProject> repeated() {
        return projects.stream().filter(p -> p.duplicate().isPresent()).toList();
    }

    /** Decides the same about all that are the like of something. */
    void decideAll(OnDuplicate decision) {
        repeated().forEach(p -> p.file().decide(p.index(), decision));
    }

    /** The memory that also knows what was corrected here. */
    ReadingMemory learn(ReadingMemory memory) {
        ReadingMemory next = memory;
        for (ArrivingFile file : files) {
            if (file.plan().isPresent()) {
                next = next.learn(file.corrections(), file.plan().get());
            }
        }
        return next;
    }

    /** What the library has of which a project is the like. */
    List<LibraryEntry> stored(Duplicate duplicate) {
        return library.stream().filter(e -> duplicate.stored().contains(e.id())).toList();
    }

    private List<Evaluation> evaluations(ImportPlan plan) {
        return plan.projects().stream().map(project -> draft.of(plan, project)).toList();
    }
}
